-- Events of the batch that were accepted before, whether their version holds or not. By id alone, which few sources share: the reader
-- tells them apart. Id by id (offset 0: never as a join), so that each is one step down an index, whatever the planner thinks of the
-- table's size. In the part of what holds itself: asked of the whole for what holds, any index of what holds would seem as good, while
-- the table is small, and all of an owner's versions be read for each event.
select known.*
  from unnest(string_to_array($3, E'\x01')) batch (event_id)
 cross join lateral (
   select event_source as source, event_id as id, encode(payload_hash, 'hex') as hash
     from {{table}}
    where owner = $1 and event_id = batch.event_id
   union all
   select event_source, event_id, encode(payload_hash, 'hex')
     from stream.past_events
    where owner = $1 and stream = $2 and event_id = batch.event_id
   offset 0
 ) known
