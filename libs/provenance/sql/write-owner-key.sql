insert into stream.owner_keys (owner, kid, algorithm, jwk, thumbprint)
values ($1, $2, $3, $4, $5)
on conflict do nothing
