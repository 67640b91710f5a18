-- Published scores; of a pair, those of its two countries.
select reporter as area, index, edition, period, case when not retracted then score end as value, scale, reference,
       case when retracted then 'retracted' else 'reported' end as status, simulated, revision, recorded_at as "recordedAt",
       event_source as source, event_id as id, event_time as time, owner, fact_key as "factKey"
  from {{logistics.score_versions}} version
 where ($2 :: text is null or reporter = any (string_to_array($2, '-')))
   and ($3 :: text is null or reporter = $3)
   and ($4 :: text is null or index = $4)
   and ($5 :: text is null or edition = $5)
   and ($11 :: text is null or period = $11)
   and ($6 :: text is null or reference.first_month(period) >= reference.first_month($6))
   and ($7 :: text is null or reference.last_month(period) <= reference.last_month($7))
   and ($8 :: text is null or (owner, fact_key) > ($8, $9 :: text))
 order by owner, fact_key
 limit $10
