-- Takes the partition for this member: whoever held it before has an older epoch and can no longer commit. What is known of the last
-- record counts only where it is the one before the next: somebody else may have moved that.
insert into stream.offsets as o (consumer_group, topic, partition, epoch)
values ($1, $2, $3, 1)
on conflict (consumer_group, topic, partition) do update set epoch = o.epoch + 1
returning next_offset, epoch, case when last_offset = next_offset - 1 then last_logged_at end as last_logged_at
