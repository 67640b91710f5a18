-- One row an action of a party on an instrument, for each pair of its parties. `stage` orders actions of one day;
-- `sequence` and `owner` those of one stage, so that no order depends on arrival.
select pair, instrument, action, date, domain,
       array_position(array['announced', 'negotiated', 'initialled', 'signed', 'approved', 'ratified', 'notified',
                            'registered', 'in-force', 'amended', 'suspended', 'terminated'], action) as stage,
       sequence, owner, roadmap_items, simulated, recorded_at, ref
  from {{agreements.action_versions}} version
 cross join unnest(pairs) pair
 where not retracted
