-- What holds now for the natural keys of the batch; key by key, as events are sought. Sought and ordered by a range of one key:
-- no other index has that order. Of a table that is nearly empty PostgreSQL thinks every index as good that begins with the
-- owner, and while it reads all of it for each key, another batch fills it.
select standing.*
  from unnest(string_to_array($2, E'\x01')) batch (fact_key)
 cross join lateral (
   select version_id as "versionId", fact_key as "factKey", revision, event_time as "time", event_id as id,
          event_source as source, encode(payload_hash, 'hex') as "payloadHash", pairs, period
     from {{table}}
    where owner = $1 and fact_key between batch.fact_key and batch.fact_key and superseded_at is null
    order by fact_key
    limit 1
 ) standing
