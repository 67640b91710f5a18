-- Events of the batch that were accepted before, whether their version holds or not. By id alone, which few sources share: the reader
-- tells them apart. Id by id (offset 0: never as a join), so that each is one step down an index, whatever the planner thinks of the
-- table's size.
select known.*
  from unnest(string_to_array($3, E'\x01')) batch (event_id)
 cross join lateral (
   select event_source as source, event_id as id, encode(payload_hash, 'hex') as hash
     from {{table}}
    where owner = $1 and event_id = batch.event_id and superseded_at is null
   union all
   select event_source, event_id, encode(payload_hash, 'hex')
     from stream.past_events
    where owner = $1 and stream = $2 and event_id = batch.event_id
   offset 0
 ) known
