-- A key that is found to have been in other hands for longer is revoked from earlier; never from later.
update stream.owner_keys
   set revoked_at = least(revoked_at, coalesce($3 :: timestamptz, date_trunc('milliseconds', clock_timestamp())))
 where owner = $1 and kid = $2
returning revoked_at as "revokedAt"
