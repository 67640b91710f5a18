-- What was revoked before stays revoked from then.
update access.keys
   set revoked_at = coalesce(revoked_at, clock_timestamp())
 where key_id = $1
returning revoked_at as "revokedAt"
