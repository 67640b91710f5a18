-- Every member of a group holds these locks, shared: that is how members are counted, those who share partitions and all. They
-- end with the connection.
select pg_advisory_lock_shared(hashtextextended('event_log member ' || $1, 0)),
  pg_advisory_lock_shared(hashtextextended('event_log group ' || $2, 0))
