select pair as subject, period,
       jsonb_build_object('reporter', reporter, 'partner', partner, 'flow', flow,
                          'classification', classification, 'commodity', commodity) as dimensions,
       case when no_ratio.reason is null then round(value / net_mass, 6) end as value,
       currency || '/kg' as unit, valuation, no_ratio.reason,
       expected, case when no_ratio.reason = 'not-reported' then 0 else present end as present,
       recorded_at as fresh_at, simulated, refs as inputs, jsonb_build_object('V', value, 'W', net_mass) as operands
  from pair_flow
 cross join lateral (
    select case when pair_flow.reason is not null then pair_flow.reason
                when net_mass is null then 'not-reported'
                when net_mass = 0 then 'zero-denominator' end as reason
  ) no_ratio
