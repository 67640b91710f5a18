-- Meetings; where several parties reported one, the newer report.
select distinct on (meeting collate "C") meeting, title, kind, status, date, end_date as "endDate", place, parties, pairs, domain,
       theme, participants, outcomes, evidence, roadmap_items as "roadmapItems",
       reporter, retracted, simulated, recorded_at as "recordedAt",
       event_source as source, event_id as id, event_time as time
  from {{agreements.meeting_versions}} version
 where ($2 :: text is null or pairs @> array[$2 :: text])
   and ($3 :: text is null or meeting = $3)
   and ($4 :: text is null or domain = $4)
   and ($5 :: text is null or kind = $5)
   and ($6 :: text is null or case when retracted then 'retracted' else status end = $6)
   and ($7 :: date is null or date >= $7)
   and ($8 :: date is null or date <= $8)
   and ($9 :: text is null or meeting collate "C" > $9)
 order by meeting collate "C", retracted, event_time desc, owner
 limit $10
