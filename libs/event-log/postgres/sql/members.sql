-- How many members group $1 has. pg_locks shows a 64-bit advisory key as two halves, with objsubid 1.
select count(*)::int as members
from pg_locks
where locktype = 'advisory' and objsubid = 1 and granted and mode = 'ShareLock'
  and database = (select oid from pg_database where datname = current_database())
  and (classid::bigint << 32) | objid::bigint = hashtextextended('event_log group ' || $1, 0)
