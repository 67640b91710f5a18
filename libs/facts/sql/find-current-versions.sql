-- What holds now for the natural keys of the batch.
select version_id as "versionId", fact_key as "factKey", revision, event_time as "time", event_id as id,
       event_source as source, pairs, period
  from {{table}}
 where owner = $1
   and fact_key = any (string_to_array($2, E'\x01'))
   and superseded_at is null
