select pair as subject, period, jsonb_build_object('domain', domain, 'status', status) as dimensions,
       count(*) :: numeric as value, '1' as unit, null as valuation, null as reason,
       count(*) :: integer as expected, count(*) :: integer as present,
       max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as inputs,
       jsonb_build_object('n', count(*)) as operands
  from commitment_standing
 group by pair, period, domain, status
