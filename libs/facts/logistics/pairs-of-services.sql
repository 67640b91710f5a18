-- Every pair that a state of these services serves.
select distinct unnest(pairs) as pair
  from logistics.service_versions
 where owner = $1 and service = any ($2 :: text[]) and superseded_at is null
