-- Roadmaps as declared; where several parties reported one, the newer report.
select distinct on (roadmap collate "C") roadmap, title, parties, pairs, date as "declaredOn", place, items, evidence,
       retracted, simulated, reporter, recorded_at as "recordedAt",
       event_source as source, event_id as id, event_time as time
  from {{agreements.commitment_versions}} version
 where record = 'roadmap'
   and ($2 :: text is null or roadmap = $2)
   and ($3 :: text is null or pairs @> array[$3 :: text])
   and ($4 :: text is null or roadmap collate "C" > $4)
 order by roadmap collate "C", retracted, event_time desc, owner
 limit $5
