-- Actions on commitments, all of a commitment together.
select commitment as code, title, parties, pairs, action, sequence, date, domain, theme, null :: text as place, note, evidence,
       due, figures, roadmap_items as "roadmapItems",
       reporter, retracted, simulated, recorded_at as "recordedAt",
       event_source as source, event_id as id, event_time as time
  from {{agreements.commitment_versions}} version
 where record = 'commitment'
   and ($2 :: text is null or pairs @> array[$2 :: text])
   and ($3 :: text is null or commitment = $3)
   and ($4 :: text is null or domain = $4)
   and ($5 :: text is null or commitment collate "C" > $5)
 order by commitment collate "C", date, sequence, reporter
