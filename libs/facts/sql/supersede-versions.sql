-- They move to the month in which they ended.
update {{table}}
   set superseded_at = $3
 where owner = $1
   and version_id = any ($2 :: bigint[])
   and superseded_at is null
