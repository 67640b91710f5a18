-- Creates a topic with its partitions; gives no row when it was there.
with made as (
  insert into event_log.topics (topic) values ($1)
  on conflict (topic) do nothing
  returning topic_id, topic
), numbered as (
  insert into event_log.partitions (topic_id, partition)
  select topic_id, n from made, generate_series(0, $2::int - 1) as n
)
select topic from made
