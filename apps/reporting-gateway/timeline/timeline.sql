-- What happened between two countries, newest first, whatever the stream. The key is the order: day, then what it is.
select stream, day, reporter, kind, code, title, details, simulated, retracted, "recordedAt", source, id, time, owner, partition, "offset", key,
       (select signed_by
          from stream.signers signer
         where (signer.owner, signer.stream, event_id, event_source) = (entry.owner, entry.stream, id, source)) as "signedBy"
  from (
    select stream, day, reporter, kind, code, title, details, simulated, retracted, recorded_at as "recordedAt",
           event_source as source, event_id as id, event_time as time, owner, partition, "offset",
           concat_ws(' ', day, stream, owner, fact_key) as key, roadmap_items
      from (
        select 'agreements.actions' as stream, date :: text as day, reporter, action as kind, instrument as code, title,
               jsonb_build_object('domain', domain, 'theme', theme) as details, simulated, retracted, recorded_at,
               event_source, event_id, event_time, owner, partition, "offset", fact_key, roadmap_items
          from {{agreements.action_versions}} version
         where ($2 :: text is null or pairs @> array[$2 :: text])
        union all
        select 'roadmap.commitments', date :: text, reporter, coalesce(action, 'declared'), coalesce(commitment, roadmap), title,
               jsonb_build_object('domain', domain, 'theme', theme, 'record', record), simulated, retracted, recorded_at,
               event_source, event_id, event_time, owner, partition, "offset", fact_key, roadmap_items
          from {{agreements.commitment_versions}} version
         where ($2 is null or pairs @> array[$2])
        union all
        select 'cooperation.meetings', date :: text, reporter, status, meeting, title,
               jsonb_build_object('domain', domain, 'theme', theme, 'meetingKind', kind), simulated, retracted, recorded_at,
               event_source, event_id, event_time, owner, partition, "offset", fact_key,
               -- Its outcomes bear on items as well.
               coalesce(roadmap_items, '[]') || jsonb_path_query_array(coalesce(outcomes, '[]'), '$[*].roadmapItems[*]')
          from {{agreements.meeting_versions}} version
         where ($2 is null or pairs @> array[$2])
        union all
        select 'logistics.services', valid_from :: text, reporter, action, service, jsonb_build_object('en', name),
               jsonb_build_object('operator', operator, 'mode', mode), simulated, retracted, recorded_at,
               event_source, event_id, event_time, owner, partition, "offset", fact_key, roadmap_items
          from {{logistics.service_versions}} version
         where ($2 is null or pairs @> array[$2])
        union all
        select 'logistics.stocks', moved_on :: text, reporter, direction, hub, name,
               jsonb_build_object('commodity', commodity, 'tonnes', tonnes :: text, 'origin', origin, 'destination', destination),
               simulated, retracted, recorded_at, event_source, event_id, event_time, owner, partition, "offset", fact_key, roadmap_items
          from {{logistics.stock_versions}} version
         where ($2 is null or pairs @> array[$2])
        union all
        select 'logistics.movements', (at at time zone 'UTC') :: date :: text, reporter, activity, consignment, null,
               jsonb_build_object('place', place, 'corridor', corridor), simulated, retracted, recorded_at,
               event_source, event_id, event_time, owner, partition, "offset", fact_key, roadmap_items
          from {{logistics.movement_versions}} version
         -- A plan is nothing that happened.
         where classifier = 'ACT' and ($2 is null or pairs @> array[$2])
        union all
        select 'logistics.scores', least(indicators.last_day(period), (event_time at time zone 'UTC') :: date) :: text, reporter, 'published', index, null,
               jsonb_build_object('period', period, 'score', case when not retracted then score :: text end), simulated, retracted,
               recorded_at, event_source, event_id, event_time, owner, partition, "offset", fact_key, roadmap_items
          from {{logistics.score_versions}} version
         where ($2 is null or reporter = any (string_to_array($2, '-')))
        union all
        select 'trade.flows', least(indicators.last_day(period), (event_time at time zone 'UTC') :: date) :: text, reporter, 'reported', commodity, null,
               jsonb_build_object('partner', partner, 'flow', flow, 'period', period, 'source', dataset, 'currency', currency,
                 'value', case when not retracted then value :: text end),
               simulated, retracted, recorded_at, event_source, event_id, event_time, owner, partition, "offset", fact_key, roadmap_items
          from {{trade.flow_versions of string_to_array($2, ',')}} version
        union all
        select 'trade.declarations', accepted_on :: text, reporter, 'declared', declaration, null,
               jsonb_build_object('partner', partner, 'flow', flow, 'item', item, 'commodity', commodity, 'currency', currency,
                 'value', case when not retracted then value :: text end),
               simulated, retracted, recorded_at, event_source, event_id, event_time, owner, partition, "offset", fact_key, roadmap_items
          from {{trade.declaration_versions}} version
         where ($2 is null or pairs @> array[$2])
      ) happened
  ) entry
 where ($3 :: text is null or day >= $3)
   and ($4 :: text is null or day <= $4)
   and ($5 :: text is null or stream = $5)
   and ($6 :: text is null or key < $6 collate "C")
   and ($8 :: text is null and $9 :: integer is null
        or roadmap_items @> jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('roadmap', $8 :: text, 'item', $9 :: integer))))
 order by key collate "C" desc
 limit $7
