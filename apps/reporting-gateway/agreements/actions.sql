-- Actions on instruments, all of an instrument together.
select instrument as code, title, parties, pairs, action, sequence, date, domain, theme, place, note, evidence,
       null :: date as due, null :: jsonb as figures, roadmap_items as "roadmapItems",
       reporter, retracted, simulated, recorded_at as "recordedAt",
       event_source as source, event_id as id, event_time as time
  from {{agreements.action_versions}} version
 where ($2 :: text is null or pairs @> array[$2 :: text])
   and ($3 :: text is null or instrument = $3)
   and ($4 :: text is null or domain = $4)
   and ($5 :: text is null or instrument collate "C" > $5)
 order by instrument collate "C", date, sequence, reporter
