insert into access.keys (key_id, name, hash, roles, owner, streams, confidential, expires_at)
values ($1, $2, $3, $4, $5, $6, $7, $8)
