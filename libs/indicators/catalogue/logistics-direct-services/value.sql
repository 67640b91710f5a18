select pair as subject, period, '{}' :: jsonb as dimensions,
       count(distinct service) filter (where serves) :: numeric as value, '1' as unit, null as valuation, null as reason,
       1 as expected, 1 as present,
       max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as inputs,
       jsonb_build_object('n', count(distinct service) filter (where serves)) as operands
  from (select pair, min(valid_from) filter (where calls) as first_day from service group by pair) known
 cross join clock
 cross join lateral indicators.calendar(first_day, today) as calendar (period, ends)
  join service using (pair)
 where valid_from <= least(ends, today)
   and (valid_to is null or valid_to > least(ends, today))
 group by pair, period
