select pair as subject, period, '{}' :: jsonb as dimensions,
       count(*) filter (where serves) :: numeric as value, '1' as unit, null as valuation, null as reason,
       1 as expected, 1 as present,
       max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as inputs,
       jsonb_build_object('n', count(*) filter (where serves)) as operands
  from service_standing
 group by pair, period
