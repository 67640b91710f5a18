select pg_advisory_unlock(hashtextextended('event_log partition ' || $1 || ' ' || $2::int || '/' || $3::int, 0))
