update stream.offsets stored
   set next_offset = taken.next_offset,
       received = stored.received + taken.received,
       accepted = stored.accepted + taken.accepted,
       duplicate = stored.duplicate + taken.duplicate,
       quarantined = stored.quarantined + taken.quarantined,
       last_batch_at = clock_timestamp()
  from unnest($3 :: integer[], $4 :: bigint[], $5 :: bigint[], $6 :: bigint[], $7 :: bigint[], $8 :: bigint[])
       taken (partition, next_offset, received, accepted, duplicate, quarantined)
 where stored.consumer_group = $1 and stored.topic = $2 and stored.partition = taken.partition
