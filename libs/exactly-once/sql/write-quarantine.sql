-- One row a refused record. Headers and bytes are kept as they came. Where a log is read anew, after its offsets were
-- deleted, its refused records are there already.
insert into stream.quarantine
  (owner, stream, topic, partition, "offset", event_source, event_id, reason, path, message, message_fr, key, headers, bytes)
select $1, $2, $3, refused.*
  from unnest($4 :: integer[], $5 :: bigint[], $6 :: text[], $7 :: text[], $8 :: text[], $9 :: text[], $10 :: text[],
              $11 :: text[], $12 :: bytea[], $13 :: json[], $14 :: bytea[]) refused
on conflict (owner, topic, partition, "offset", sha256(bytes)) do nothing
