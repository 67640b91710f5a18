select 1 from event_log.partitions limit 1
