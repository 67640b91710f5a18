update access.keys
   set last_used_at = clock_timestamp()
 where key_id = $1
   and (last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute')
