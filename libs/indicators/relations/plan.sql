-- One row a consignment: when it was to arrive at its destination, as planned, or else as estimated last.
select distinct on (consignment, origin, destination, pairs)
       pairs[1] as pair, consignment, origin, destination, max(at) as planned_at, max(recorded_at) as planned_recorded_at,
       bool_or(simulated) as planned_simulated, string_agg(ref, ' ') as planned_refs
  from {{logistics.movement_versions}} version
 where classifier in ('PLN', 'EST') and not retracted and pairs <> '{}' and activity = 'ARRI' and place = destination
 group by consignment, origin, destination, pairs, classifier
 order by consignment, origin, destination, pairs, classifier = 'EST'
