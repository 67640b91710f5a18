select pair as subject, period, jsonb_build_object('hub', hub, 'commodity', commodity, 'destination', destination) as dimensions,
       - sum(tonnes) as value, 't' as unit, null as valuation, null as reason,
       count(*) :: integer as expected, count(*) :: integer as present,
       max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as inputs,
       jsonb_build_object('O', - sum(tonnes)) as operands
  from stock
 cross join lateral indicators.periods_of(moved_on) period
 where direction = 'out'
 group by pair, period, hub, commodity, destination
