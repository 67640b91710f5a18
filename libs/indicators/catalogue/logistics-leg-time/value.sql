select pair as subject, period, jsonb_build_object('corridor', corridor, 'leg', leg, 'statistic', statistic) as dimensions,
       case when present >= least then round((percentiles[nth] / 86400) :: numeric, 3) end as value,
       'd' as unit, null as valuation,
       case when present = 0 then 'not-reported' when present < least then 'insufficient-coverage' end as reason,
       expected, present, recorded_at as fresh_at, simulated, refs as inputs,
       jsonb_build_object('n', present, 'q', share) as operands
  from leg
 cross join statistic
