select pair as subject, period, jsonb_build_object('corridor', corridor, 'origin', origin, 'destination', destination) as dimensions,
       case when present >= least then round((p95 - mean) / nullif(mean, 0), 6) end as value,
       '1' as unit, null as valuation,
       case when present = 0 then 'not-reported'
            when present < least then 'insufficient-coverage'
            when mean = 0 then 'zero-denominator' end as reason,
       expected, present, recorded_at as fresh_at, simulated, refs as inputs,
       jsonb_build_object('P', round(p95 / 86400, 3), 'm', round(mean / 86400, 3), 'n', present) as operands
  from transit
  join statistic on statistic = 'p95'
 cross join lateral (select percentiles[nth] :: numeric as p95) longest
