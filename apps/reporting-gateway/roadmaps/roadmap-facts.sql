-- What bears on the items of a roadmap ($2) between its parties ($3: pairs), one row a fact, or a thing that many facts are of.
select (element ->> 'item') :: integer as item, bearing.rel, bearing.code, bearing.title, bearing.action, bearing.date,
       bearing.details, bearing.reporter, bearing.simulated, bearing.recorded_at as "recordedAt"
  from (
    select roadmap_items, 'commitment' as rel, commitment as code, title, action, date,
           jsonb_build_object('due', due, 'note', note, 'figures', figures) as details, reporter, simulated, recorded_at
      from {{agreements.commitment_versions}} version
     where record = 'commitment' and not retracted and pairs && $3 :: text[]
    union all
    select roadmap_items, 'instrument', instrument, title, action, date, null, reporter, simulated, recorded_at
      from {{agreements.action_versions}} version
     where not retracted and pairs && $3
    union all
    select roadmap_items, 'meeting', meeting, title, status, date, jsonb_build_object('kind', kind), reporter, simulated, recorded_at
      from {{agreements.meeting_versions}} version
     where not retracted and pairs && $3
    union all
    select outcome -> 'roadmapItems', 'outcome', meeting, outcome -> 'text', outcome ->> 'kind', date,
           jsonb_build_object('statedBy', outcome ->> 'statedBy', 'meetingStatus', status, 'meetingTitle', title), reporter, simulated, recorded_at
      from {{agreements.meeting_versions}} version
     cross join jsonb_array_elements(outcomes) outcome
     where not retracted and pairs && $3
    union all
    select roadmap_items, 'service', service, jsonb_build_object('en', name), action, valid_from, null, reporter, simulated, recorded_at
      from {{logistics.service_versions}} version
     where not retracted and pairs && $3
    union all
    select roadmap_items, 'hub', hub, (array_agg(name))[1], 'moved', max(moved_on), null, min(reporter), bool_or(simulated), max(recorded_at)
      from {{logistics.stock_versions}} version
     where not retracted and roadmap_items is not null and pairs && $3
     group by roadmap_items, hub
    union all
    select roadmap_items, 'corridor', coalesce(corridor, ''), null, 'moved', max((at at time zone 'UTC') :: date), null, min(reporter),
           bool_or(simulated), max(recorded_at)
      from {{logistics.movement_versions}} version
     where not retracted and classifier = 'ACT' and roadmap_items is not null and pairs && $3
     group by roadmap_items, corridor
    union all
    select roadmap_items, 'trade', reporter || '/' || partner || '/' || flow || '/' || commodity, null, 'reported', null, null,
           reporter, bool_or(simulated), max(recorded_at)
      from {{trade.flow_versions of $3}} version
     where not retracted and roadmap_items is not null
     group by roadmap_items, reporter, partner, flow, commodity
    union all
    select roadmap_items, 'score', index, null, 'published', null, null, reporter, bool_or(simulated), max(recorded_at)
      from {{logistics.score_versions}} version
     where not retracted and roadmap_items is not null
     group by roadmap_items, index, reporter
  ) bearing
 cross join jsonb_array_elements(bearing.roadmap_items) element
 where element ->> 'roadmap' = $2
 order by item, bearing.date, bearing.rel, bearing.code, bearing.reporter
