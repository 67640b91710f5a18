select pair as subject, period, jsonb_build_object('corridor', corridor, 'origin', origin, 'destination', destination) as dimensions,
       count(*) :: numeric as value, '1' as unit, null as valuation, null as reason,
       count(*) :: integer as expected, count(*) :: integer as present,
       max(arrived_recorded_at) as fresh_at, bool_or(arrived_simulated) as simulated,
       string_agg(arrived_refs, ' ') as inputs,
       jsonb_build_object('n', count(*)) as operands
  from trip
 cross join lateral indicators.periods_of((arrived_at at time zone 'UTC') :: date) period
 where arrived_at is not null
 group by pair, period, corridor, origin, destination
