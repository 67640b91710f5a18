-- The number that a replayed event has since it failed again.
select quarantine_id as id
  from stream.shown_quarantine
 where owner = $1 and stream = $2 and quarantine_id > $4 :: bigint and headers ->> $3 = $4 :: bigint :: text
 order by quarantine_id desc
 limit 1
