-- One row a consignment whose TEU or tonnes are told: of the whole consignment, or else of each container, wagon or truck and
-- summed. `teu_` and `tonnes_` tell apart what the two are made of.
select pairs[1] as pair, consignment, origin, destination,
       coalesce(max(teu) filter (where equipment is null), sum(teu)) as teu,
       coalesce(max(tonnes) filter (where equipment is null), sum(tonnes)) as tonnes,
       max(teu_recorded_at) as teu_recorded_at, max(tonnes_recorded_at) as tonnes_recorded_at,
       bool_or(teu_simulated) as teu_simulated, bool_or(tonnes_simulated) as tonnes_simulated,
       string_agg(teu_refs, ' ') as teu_refs, string_agg(tonnes_refs, ' ') as tonnes_refs
  from (
    select consignment, origin, destination, equipment, pairs, max(teu) as teu, max(tonnes) as tonnes,
           max(recorded_at) filter (where teu is not null) as teu_recorded_at,
           max(recorded_at) filter (where tonnes is not null) as tonnes_recorded_at,
           bool_or(simulated) filter (where teu is not null) as teu_simulated,
           bool_or(simulated) filter (where tonnes is not null) as tonnes_simulated,
           string_agg(ref, ' ') filter (where teu is not null) as teu_refs,
           string_agg(ref, ' ') filter (where tonnes is not null) as tonnes_refs
      from {{logistics.movement_versions}} version
     where classifier = 'ACT' and not retracted and pairs <> '{}' and (teu is not null or tonnes is not null)
     group by consignment, origin, destination, equipment, pairs
  ) unit
 group by consignment, origin, destination, pairs
