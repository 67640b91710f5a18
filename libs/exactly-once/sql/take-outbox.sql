-- Locks the oldest records that no other relay is publishing; topics known to be missing wait.
select outbox_id, topic, key, value
  from stream.outbox
 where topic <> all ($1 :: text[])
 order by outbox_id
 limit $2
   for update skip locked
