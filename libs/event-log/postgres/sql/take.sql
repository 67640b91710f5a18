-- Takes those of the partitions that are free for group $1; gives the taken ones. Held until given back or the connection ends.
select w.topic_id, w.partition
from unnest($2::int[], $3::int[]) as w (topic_id, partition)
where pg_try_advisory_lock(
  hashtextextended('event_log partition ' || $1 || ' ' || w.topic_id || '/' || w.partition, 0)
)
