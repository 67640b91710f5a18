-- One row each time that what a thing proves of a roadmap item changes, by the rules of /v1/roadmaps: `proves` 2 that it is
-- delivered, 1 that it is under way, 0 nothing (any more). The last row of a thing holds. Needs instrument_action and meeting.
with item as (
  select distinct on (pair, roadmap, element ->> 'item') pair, roadmap, element ->> 'item' as item, element ->> 'kind' as kind
    from {{agreements.commitment_versions}} version
   cross join unnest(pairs) pair
   cross join jsonb_array_elements(items) element
   where record = 'roadmap' and not retracted
   order by pair, roadmap, element ->> 'item', event_time desc, owner
), bearing as (
  -- Registration changes nothing about the force of an instrument: any other action goes before it.
  select pair, roadmap_items, 'instrument' as thing, instrument as code, action = 'registered' as is_registration, date, stage, owner,
         case when action in ('in-force', 'amended') then 2
              when action in ('signed', 'approved', 'ratified', 'notified', 'registered') then 1 else 0 end as proves,
         null as held, simulated, recorded_at, ref
    from instrument_action
  union all
  select pair, roadmap_items, 'meeting', meeting, false, date, 0, '', 0,
         case when kind in ('joint-commission', 'business-council') then 'session' else 'other' end, simulated, recorded_at, ref
    from meeting
   where status = 'held'
  union all
  select pair, roadmap_items, 'service', service, false, valid_from, 0, owner,
         case when action = 'closed' then 0 else 1 end, null, simulated, recorded_at, ref
    from {{logistics.service_versions}} version
   cross join unnest(pairs) pair
   where not retracted
  union all
  -- Of goods that moved, the first proves as much as all.
  (select distinct on (pair, roadmap_items, hub) pair, roadmap_items, 'hub', hub, false, moved_on, 0, '', 1, null, simulated, recorded_at, ref
     from {{logistics.stock_versions}} version
    cross join unnest(pairs) pair
    where not retracted and roadmap_items is not null
    order by pair, roadmap_items, hub, moved_on, owner, version_id)
  union all
  (select distinct on (pair, roadmap_items, corridor) pair, roadmap_items, 'corridor', coalesce(corridor, ''), false,
          (at at time zone 'UTC') :: date, 0, '', 1, null, simulated, recorded_at, ref
     from {{logistics.movement_versions}} version
    cross join unnest(pairs) pair
    where not retracted and classifier = 'ACT' and roadmap_items is not null
    order by pair, roadmap_items, corridor, at, owner, version_id)
)
select pair, roadmap, item, thing, code, is_registration, date, stage, owner, simulated, recorded_at, ref,
       -- A meeting delivers an item that is a meeting; the session of an institution, the institution.
       case when held is null then proves
            when kind = 'meeting' or kind = 'institution' and held = 'session' then 2 else 0 end as proves
  from (
    select bearing.*, element ->> 'roadmap' as roadmap, element ->> 'item' as item
      from bearing cross join jsonb_array_elements(roadmap_items) element
  ) of_item
  left join item using (pair, roadmap, item)
