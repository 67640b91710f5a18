select pair, period, jsonb_build_object('domain', domain, 'status', status) as dimensions,
       count(*) :: numeric as value, '1' as unit, null as reason,
       count(*) :: integer as expected, count(*) :: integer as present,
       max(recorded_at) as fresh_at, bool_or(simulated) as simulated, array_agg(ref) as inputs
  from commitment_standing
 group by pair, period, domain, status
