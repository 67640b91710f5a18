update stream.offsets stored
   set next_offset = taken.next_offset,
       last_offset = taken.next_offset - 1,
       last_logged_at = taken.last_logged_at,
       received = stored.received + taken.received,
       accepted = stored.accepted + taken.accepted,
       duplicate = stored.duplicate + taken.duplicate,
       quarantined = stored.quarantined + taken.quarantined,
       last_batch_at = clock_timestamp()
  from unnest($3 :: integer[], $4 :: bigint[], $5 :: bigint[], $6 :: bigint[], $7 :: bigint[], $8 :: bigint[],
              $9 :: timestamptz[])
       taken (partition, next_offset, received, accepted, duplicate, quarantined, last_logged_at)
 where stored.consumer_group = $1 and stored.topic = $2 and stored.partition = taken.partition
