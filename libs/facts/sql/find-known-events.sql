-- Events of the batch that were accepted before.
select event_source, event_id, payload_hash
  from {{table}}
 where owner = $1
   and (event_source, event_id) in (select * from unnest($2 :: text[], $3 :: text[]))
