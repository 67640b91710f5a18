insert into indicators.stale (period, country)
select * from unnest($1 :: text[], $2 :: text[])
