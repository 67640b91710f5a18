-- One row a state of a service, for each pair that it ever called in: from valid_from until before valid_to.
-- All states of the service count: one whose stops left the pair ends the state before it.
select pair, service, owner, operator, departures_per_week, capacity_teu,
       pair = any (pairs) as calls, pair = any (pairs) and action <> 'closed' as serves, valid_from,
       lead(valid_from) over (partition by pair, owner, service order by valid_from) as valid_to,
       simulated, recorded_at, ref
  from (
    select distinct owner, service, pair
      from {{logistics.service_versions}} version
     cross join unnest(pairs) pair
     where not retracted
  ) known
  join {{every logistics.service_versions}} state using (owner, service)
 where not retracted
