-- What holds now for the natural keys of the batch.
select version_id, fact_key, revision, event_time, event_id, event_source, pairs, period
  from {{table}}
 where owner = $1
   and fact_key = any ($2 :: text[])
   and superseded_at is null
