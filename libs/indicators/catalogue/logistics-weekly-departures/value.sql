select pair as subject, period, '{}' :: jsonb as dimensions,
       coalesce(sum(departures), 0) as value, '/wk' as unit, null as valuation, null as reason,
       1 as expected, 1 as present,
       max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as inputs,
       jsonb_build_object('F', coalesce(sum(departures), 0), 'n', count(*) filter (where serves)) as operands
  from service_standing
 group by pair, period
