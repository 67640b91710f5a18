-- From where the index of ids has seen them to the month in which they came.
with moved as (
  update {{table}}
     set superseded_at = recorded_at
   where owner = $1
     and event_id = any (string_to_array($3, E'\x01'))
     and superseded_at = '-infinity'
  returning event_id, event_source, payload_hash
)
insert into stream.past_events (owner, stream, event_id, event_source, payload_hash)
select $1, $2, event_id, event_source, payload_hash from moved
