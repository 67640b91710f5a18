insert into access.audit (identity, name, action, target, outcome)
values ($1, $2, $3, $4, $5)
