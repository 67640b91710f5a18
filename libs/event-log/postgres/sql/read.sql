-- The next records of a partition from an offset on: at most $4 of them, and no more once $5 bytes are passed.
-- Rows come as the port's LogRecord, but for the key's bytes. A float8 holds every safe integer and arrives as a number.
select "offset"::float8 as "offset", key, headers, value, logged_at as "timestamp", next_offset::float8 as next_offset
from (
  select r.*, p.next_offset, sum(octet_length(r.value)) over (order by r."offset") - octet_length(r.value) as bytes_before
  from event_log.records r
  join event_log.partitions p using (topic_id, partition)
  where r.topic_id = $1 and r.partition = $2 and r."offset" >= $3
  order by r."offset"
  limit $4
) as page
where bytes_before < $5
order by "offset"
