-- One row a consignment whose TEU are told: of the whole consignment, or else of each container, wagon or truck and summed.
select pairs[1] as pair, consignment, origin, destination,
       coalesce(max(teu) filter (where equipment is null), sum(of_unit) filter (where nth_of_unit = 1)) as teu,
       max(recorded_at) as teu_recorded_at, bool_or(simulated) as teu_simulated, string_agg(ref, ' ') as teu_refs
  from (
    select *, max(teu) over unit as of_unit, row_number() over unit as nth_of_unit
      from {{logistics.movement_versions}} version
     where classifier = 'ACT' and not retracted and pairs <> '{}' and teu is not null
    window unit as (partition by pairs, consignment, origin, destination, equipment)
  ) movement
 group by pairs, consignment, origin, destination
