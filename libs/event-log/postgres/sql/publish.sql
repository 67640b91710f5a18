-- Appends records. $1-$3: the touched partitions, with how many records each gets.
-- $4-$9: the records; place counts from 0 in each partition. Rows are locked in one order, or two publishers could deadlock.
with touched as (
  select * from unnest($1::int[], $2::int[], $3::int[]) as t (topic_id, partition, records)
), locked as (
  select p.topic_id, p.partition, t.records
  from event_log.partitions p
  join touched t using (topic_id, partition)
  order by p.topic_id, p.partition
  for update of p
), advanced as (
  update event_log.partitions p
  set next_offset = p.next_offset + l.records
  from locked l
  where p.topic_id = l.topic_id and p.partition = l.partition
  returning p.topic_id, p.partition, p.next_offset - l.records as first
), appended as (
  insert into event_log.records (topic_id, partition, "offset", key, headers, value)
  select r.topic_id, r.partition, a.first + r.place, r.key, r.headers::json, r.value
  from unnest($4::int[], $5::int[], $6::int[], $7::bytea[], $8::text[], $9::bytea[])
    as r (topic_id, partition, place, key, headers, value)
  join advanced a using (topic_id, partition)
)
select topic_id, partition, first::float8 as first, pg_notify('event_log', topic_id || '/' || partition)
from advanced
