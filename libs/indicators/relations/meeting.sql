-- One row a meeting, for each pair of its parties. Two parties may report the same meeting: the newer report counts.
select distinct on (pair, meeting) pair, meeting, kind, status, date, domain, roadmap_items, simulated, recorded_at, ref
  from {{agreements.meeting_versions}} version
 cross join unnest(pairs) pair
 where not retracted
 order by pair, meeting, event_time desc, owner
