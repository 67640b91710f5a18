-- The fence of the batches: held until commit. In one order: of two members that hold rows of each other, each would wait for
-- the other.
select partition, next_offset, epoch
  from stream.offsets
 where consumer_group = $1 and topic = $2 and partition = any ($3 :: integer[])
 order by partition
   for update
