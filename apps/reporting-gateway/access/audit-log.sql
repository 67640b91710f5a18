-- Who did what, newest first.
select audit_id as id, at, identity, name, action, target, outcome
  from access.audit
 where ($1 :: text is null or identity = $1)
   and ($2 :: text is null or outcome = $2)
   and ($3 :: bigint is null or audit_id < $3)
 order by audit_id desc
 limit $4
