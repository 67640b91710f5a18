-- One row a refused record, numbered as they stand in the log. Headers and bytes are kept as they came. Where a log is read
-- anew, after its offsets were deleted, its refused records are there already: by their bytes too, as a topic that was made anew
-- has other records at the same offsets. Nobody else writes those of a partition meanwhile, whose row in stream.offsets is
-- locked. Looked for partition by partition of the log (offset 0: never as a join with all that is there), from the first to the
-- last of the batch.
with kept as materialized (
  select span.partition, there.*
    from (
      select partition, min("offset") as first, max("offset") as last
        from unnest($4 :: integer[], $5 :: bigint[]) refused (partition, "offset")
       group by partition
    ) span
   cross join lateral (
     select "offset", sha256(bytes) as hash
       from stream.quarantine
      where owner = $1 and topic = $3 and partition = span.partition and "offset" between span.first and span.last
     offset 0
   ) there
)
insert into stream.quarantine
  (owner, stream, topic, partition, "offset", event_source, event_id, reason, path, message, message_fr, key, headers, bytes)
select $1, $2, $3, refused.*
  from unnest($4 :: integer[], $5 :: bigint[], $6 :: text[], $7 :: text[], $8 :: text[], $9 :: text[], $10 :: text[],
              $11 :: text[], $12 :: bytea[], $13 :: json[], $14 :: bytea[])
       refused (partition, "offset", event_source, event_id, reason, path, message, message_fr, key, headers, bytes)
 where not exists (
   select
     from kept
    where kept.partition = refused.partition and kept."offset" = refused."offset" and kept.hash = sha256(refused.bytes)
 )
 order by partition, "offset"
