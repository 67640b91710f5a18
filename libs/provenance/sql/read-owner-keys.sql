select kid, algorithm, jwk, thumbprint, published_at as "publishedAt", revoked_at as "revokedAt"
  from stream.owner_keys
 where owner = $1 and ($2 :: text[] is null or kid = any ($2))
 order by published_at, kid
