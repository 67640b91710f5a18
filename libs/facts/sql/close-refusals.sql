-- What was refused, and is accepted by now: it is no longer open. Only what was refused before: at an earlier moment, or further ahead
-- in the partition of the log.
update stream.quarantine refused
   set accepted_at = $2
  from unnest(string_to_array($4, E'\x01'), string_to_array($5, E'\x01'), string_to_array($6, E'\x01') :: int[], string_to_array($7, E'\x01') :: bigint[])
       accepted (event_id, event_source, partition, "offset")
 where refused.owner = $1 and refused.event_id = accepted.event_id and refused.event_source = accepted.event_source
   and refused.replayed_at is null and refused.accepted_at is null and refused.dismissed_at is null
   and (refused.quarantined_at < $2
        or refused.topic = $3 and refused.partition = accepted.partition and refused."offset" < accepted."offset")
