-- One row a consignment whose tonnes are told: of the whole consignment, or else of each container, wagon or truck and summed.
select pairs[1] as pair, consignment, origin, destination,
       coalesce(max(tonnes) filter (where equipment is null), sum(of_unit) filter (where nth_of_unit = 1)) as tonnes,
       max(recorded_at) as tonnes_recorded_at, bool_or(simulated) as tonnes_simulated, string_agg(ref, ' ') as tonnes_refs
  from (
    select *, max(tonnes) over unit as of_unit, row_number() over unit as nth_of_unit
      from {{logistics.movement_versions}} version
     where classifier = 'ACT' and not retracted and pairs <> '{}' and tonnes is not null
    window unit as (partition by pairs, consignment, origin, destination, equipment)
  ) movement
 group by pairs, consignment, origin, destination
