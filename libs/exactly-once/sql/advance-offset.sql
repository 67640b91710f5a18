update stream.offsets
   set next_offset = $4,
       received = received + $5,
       accepted = accepted + $6,
       duplicate = duplicate + $7,
       quarantined = quarantined + $8,
       last_batch_at = clock_timestamp()
 where consumer_group = $1 and topic = $2 and partition = $3
