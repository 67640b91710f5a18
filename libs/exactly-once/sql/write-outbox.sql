insert into stream.outbox (topic, key, value)
select * from unnest($1 :: text[], $2 :: text[], $3 :: text[])
