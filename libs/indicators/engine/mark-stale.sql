-- A period, and what is marked: a country or a pair. `since` is its default.
insert into {{table}}
select * from unnest($1 :: text[], $2 :: text[])
