select pair as subject, period, jsonb_build_object('corridor', corridor, 'place', place, 'statistic', statistic) as dimensions,
       case when present >= least then round((percentiles[nth] / 3600) :: numeric, 3) end as value,
       'h' as unit, null as valuation,
       case when present = 0 then 'not-reported' when present < least then 'insufficient-coverage' end as reason,
       expected, present, recorded_at as fresh_at, simulated, refs as inputs,
       jsonb_build_object('n', present, 'q', share) as operands
  from stay
 cross join statistic
 where is_border
