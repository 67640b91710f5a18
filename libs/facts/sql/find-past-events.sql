-- Events of the batch whose version held no longer by the time that they were written anew.
select event_source as source, event_id as id, encode(payload_hash, 'hex') as hash
  from stream.past_events
 where owner = $1 and stream = $2 and event_id = any (string_to_array($3, E'\x01'))
