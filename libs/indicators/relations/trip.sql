-- One row a consignment: when it left its origin and when it came to its destination, as far as that happened, and the
-- corridor that these two tell.
select pairs[1] as pair, consignment, origin, destination, coalesce(max(corridor), '') as corridor,
       min(at) filter (where departs) as departed_at, max(at) filter (where arrives) as arrived_at,
       max(recorded_at) filter (where departs) as departed_recorded_at,
       max(recorded_at) filter (where arrives) as arrived_recorded_at,
       bool_or(simulated) filter (where departs) as departed_simulated,
       bool_or(simulated) filter (where arrives) as arrived_simulated,
       string_agg(ref, ' ') filter (where departs) as departed_refs,
       string_agg(ref, ' ') filter (where arrives) as arrived_refs
  from (
    select *, activity = 'DEPA' as departs, activity = 'ARRI' as arrives
      from {{logistics.movement_versions}} version
     where classifier = 'ACT' and not retracted and pairs <> '{}'
       and (activity = 'DEPA' and place = origin or activity = 'ARRI' and place = destination)
  ) movement
 group by consignment, origin, destination, pairs
