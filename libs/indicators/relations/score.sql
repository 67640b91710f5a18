-- Scores as published, one row a country, index, edition and period.
select reporter, index, edition, period, case when not retracted then score end as score,
       case when retracted then 'retracted' end as reason, recorded_at, simulated, ref
  from {{every logistics.score_versions}} version
 where ($6 :: text[] is null or reporter = any ($6)) and ($4 :: text[] is null or period = any ($4))
