-- The hash of the event of this name, if it was accepted and holds.
select encode(payload_hash, 'hex') as hash
  from {{table}}
 where owner = $1 and event_id = $2 and event_source = $3 and superseded_at is null
