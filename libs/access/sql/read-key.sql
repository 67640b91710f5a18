select key_id as id, name, hash, roles, owner, streams, confidential, created_at as "createdAt", expires_at as "expiresAt",
       revoked_at as "revokedAt", last_used_at as "lastUsedAt"
  from access.keys
 where key_id = $1
