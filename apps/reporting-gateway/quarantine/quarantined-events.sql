-- Refused events, newest first. Headers and bytes are as they came; who is not cleared reads no bytes.
select quarantine_id as id, owner, stream, topic, partition, "offset", event_source as "eventSource", event_id as "eventId",
       reason, path, message, message_fr as french, key, headers, bytes, quarantined_at as "quarantinedAt",
       is_open as "isOpen", replayed_at as "replayedAt", accepted_at as "acceptedAt", dismissed_at as "dismissedAt",
       dismissed_by as "dismissedBy", dismissed_why as "dismissedWhy"
  from stream.shown_quarantine
 where ($1 :: bigint is null or quarantine_id = $1)
   and ($2 :: text is null or owner = $2)
   and ($3 :: text[] is null or stream = any($3))
   and ($4 :: text is null or reason = $4)
   and ($5 :: bigint is null or quarantine_id < $5)
   and ($6 :: boolean is null or is_open = $6)
 order by quarantine_id desc
 limit $7
