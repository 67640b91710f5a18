insert into stream.signatures (owner, stream, event_id, event_source, kid)
select $1, $2, * from unnest($3 :: text[], $4 :: text[], $5 :: text[])
