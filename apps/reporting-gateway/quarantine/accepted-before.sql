-- The hash of what was accepted before of the event of this name; null: nothing was.
select encode(coalesce((
         select payload_hash
           from {{table}}
          where owner = $1 and event_id = $3 and event_source = $4 and superseded_at is null
       ), stream.past_hash($1, $2, $3, $4)), 'hex') as hash
