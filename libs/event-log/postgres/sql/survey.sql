-- All partitions of the log, whether a member of group $1 holds each, and how many members take part under the name $2.
-- pg_locks shows a 64-bit advisory key as two halves, with objsubid 1.
with held as materialized (
  select (classid::bigint << 32) | objid::bigint as key, mode
  from pg_locks
  where locktype = 'advisory' and objsubid = 1 and granted
    and database = (select oid from pg_database where datname = current_database())
), members as (
  select count(*)::int as members from held
  where mode = 'ShareLock' and key = hashtextextended('event_log member ' || $2, 0)
)
select t.topic, t.topic_id, p.partition, p.next_offset::float8 as next_offset, m.members,
  hashtextextended('event_log partition ' || $1 || ' ' || t.topic_id || '/' || p.partition, 0)
    in (select key from held) as held
from event_log.partitions p
join event_log.topics t using (topic_id)
cross join members m
order by t.topic, p.partition
