-- Pairs of which facts are recorded, with how many facts of each stream hold. Movements and declarations are counted as they
-- are, not by their fold: a pair may have no more than those. Facts of the same pairs are counted together before their pairs
-- are told apart, which is quicker: most have one.
select pair, jsonb_object_agg(stream, facts) as streams, bool_or(simulated) as simulated, min(since) as "firstRecordedAt",
       max(recorded_at) as "recordedAt"
  from (
    select pair, stream, sum(facts) :: bigint as facts, bool_or(simulated) as simulated, min(since) as since,
           max(recorded_at) as recorded_at
      from (
        select unnest(pairs) as pair, stream, count(*) as facts, bool_or(simulated) as simulated, min(recorded_at) as since,
               max(recorded_at) as recorded_at
          from (
            select pairs, 'trade.flows' as stream, simulated, recorded_at from {{trade.flow_versions of string_to_array($2, ',')}} version
            union all
            select pairs, 'trade.declarations', simulated, recorded_at from {{trade.declaration_versions}} version
            union all
            select pairs, 'logistics.movements', simulated, recorded_at from {{logistics.movement_versions}} version
            union all
            select pairs, 'logistics.services', simulated, recorded_at from {{logistics.service_versions}} version
            union all
            select pairs, 'logistics.stocks', simulated, recorded_at from {{logistics.stock_versions}} version
            union all
            select pairs, 'agreements.actions', simulated, recorded_at from {{agreements.action_versions}} version
            union all
            select pairs, 'roadmap.commitments', simulated, recorded_at from {{agreements.commitment_versions}} version
            union all
            select pairs, 'cooperation.meetings', simulated, recorded_at from {{agreements.meeting_versions}} version
          ) fact
         where ($2 is null or pairs @> array[$2])
         group by pairs, stream
      ) of_pairs
     where ($2 is null or pair = $2)
       and ($3 :: text is null or pair > $3 collate "C")
     group by pair, stream
  ) counted
 group by pair
 order by pair collate "C"
 limit $4
