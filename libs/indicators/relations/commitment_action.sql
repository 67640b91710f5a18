-- One row an action on a commitment, for each pair of its parties. `stage` orders actions of one day;
-- `sequence` and `owner` those of one stage, so that no order depends on arrival.
select pair, commitment, action, date, due, domain,
       case action when 'started' then 'under-way' else action end as status,
       array_position(array['supported', 'pledged', 'started', 'delayed', 'delivered', 'cancelled'], action) as stage,
       sequence, owner, roadmap_items, simulated, recorded_at, ref
  from {{agreements.commitment_versions}} version
 cross join unnest(pairs) pair
 where record = 'commitment' and not retracted
