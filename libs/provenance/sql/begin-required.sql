-- Since when, where it is so already: what came meanwhile stays refused.
insert into stream.owners_who_sign as those (owner, required_since)
values ($1, date_trunc('milliseconds', clock_timestamp()))
on conflict (owner) do update set required_since = those.required_since
returning required_since as since
