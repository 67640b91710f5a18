update stream.quarantine
   set replayed_at = $3
 where owner = $1 and quarantine_id = any ($2 :: bigint[])
