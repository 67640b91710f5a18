select pair as subject, period, jsonb_build_object('hub', hub, 'commodity', commodity) as dimensions,
       sum(tonnes) as value, 't' as unit, null as valuation, null as reason,
       count(*) :: integer as expected, count(*) :: integer as present,
       max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as inputs,
       jsonb_build_object('I', coalesce(sum(tonnes) filter (where tonnes > 0), 0), 'O', coalesce(- sum(tonnes) filter (where tonnes < 0), 0)) as operands
  from (select pair, hub, commodity, min(moved_on) as first_day, max(moved_on) as last_day from stock group by pair, hub, commodity) known
 cross join lateral indicators.calendar(first_day, last_day) as calendar (period, ends)
  join stock using (pair, hub, commodity)
 where moved_on <= ends
 group by pair, period, hub, commodity
