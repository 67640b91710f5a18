-- The fence of the batch: held until commit.
select next_offset, epoch
  from stream.offsets
 where consumer_group = $1 and topic = $2 and partition = $3
   for update
