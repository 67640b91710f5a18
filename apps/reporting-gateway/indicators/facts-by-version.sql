select * from {{table}} where (owner, version_id) in (select * from unnest($1 :: text[], $2 :: bigint[]))
