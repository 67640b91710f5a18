-- How far the services have come in each topic, and what became of what they read.
select consumer_group as "group", topic, partition, next_offset :: float8 as "nextOffset",
       received, accepted, duplicate, quarantined, last_batch_at as "lastBatchAt"
  from stream.offsets
 order by topic, consumer_group, partition
