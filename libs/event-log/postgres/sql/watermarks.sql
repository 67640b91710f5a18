-- Per partition of a topic ($2: of one, or of all when null) the oldest offset held and the next to be written.
select p.partition, p.next_offset::float8 as next,
  coalesce(
    (select min(r."offset") from event_log.records r where r.topic_id = p.topic_id and r.partition = p.partition),
    p.next_offset
  )::float8 as earliest
from event_log.partitions p
join event_log.topics t using (topic_id)
where t.topic = $1 and ($2::int is null or p.partition = $2)
order by p.partition
