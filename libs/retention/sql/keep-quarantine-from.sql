-- Never back: what was dropped does not come again.
update stream.quarantine_kept
   set kept_from = greatest(kept_from, $1),
       dropped_to = greatest(dropped_to, (select max(quarantine_id) from stream.quarantine where quarantined_at < $1))
