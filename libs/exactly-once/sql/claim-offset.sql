-- Takes the partition for this member: whoever held it before has an older epoch and can no longer commit.
insert into stream.offsets as o (consumer_group, topic, partition, epoch)
values ($1, $2, $3, 1)
on conflict (consumer_group, topic, partition) do update set epoch = o.epoch + 1
returning next_offset, epoch
