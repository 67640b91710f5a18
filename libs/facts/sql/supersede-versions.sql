-- They move to the month in which they ended; their ids stay known.
with ended as (
  update {{table}}
     set superseded_at = $4
   where owner = $1
     and version_id = any ($3 :: bigint[])
     and superseded_at is null
  returning event_id, event_source, payload_hash
)
insert into stream.past_events (owner, stream, event_id, event_source, payload_hash)
select $1, $2, event_id, event_source, payload_hash from ended
