select t.topic, t.topic_id, count(*)::int as partitions
from event_log.topics t
join event_log.partitions p using (topic_id)
group by t.topic_id
order by t.topic
