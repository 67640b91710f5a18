-- What came again from the quarantine: $2, and those of it that are accepted now: $4.
update stream.quarantine
   set replayed_at = $3, accepted_at = case when quarantine_id = any ($4 :: bigint[]) then $3 else accepted_at end
 where owner = $1 and quarantine_id = any ($2 :: bigint[])
