-- Events of the batch that were accepted before. By id alone, which few sources share: the rest are told apart by the reader.
select event_source as source, event_id as id, encode(payload_hash, 'hex') as hash
  from {{table}}
 where owner = $1
   and event_id = any (string_to_array($2, E'\x01'))
