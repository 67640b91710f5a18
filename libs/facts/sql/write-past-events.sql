-- An id that were to become past twice is a failure, and not a second row.
insert into stream.past_events (owner, stream, event_id, event_source, payload_hash)
select $1, $2, event_id, event_source, decode(hash, 'hex')
  from unnest(string_to_array($3, E'\x01'), string_to_array($4, E'\x01'), string_to_array($5, E'\x01'))
       past (event_id, event_source, hash)
