select pair as subject, period, jsonb_build_object('domain', domain) as dimensions,
       nullif(count(*) filter (where status = 'held'), 0) :: numeric as value, '1' as unit, null as valuation,
       -- A day that passed without a word is no proof that nobody met.
       case when count(*) filter (where status = 'held') = 0 then 'not-reported' end as reason,
       count(*) :: integer as expected, count(*) filter (where status = 'held') :: integer as present,
       max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as inputs,
       jsonb_build_object('n', count(*) filter (where status = 'held')) as operands
  from meeting
 cross join clock
 cross join lateral indicators.periods_of(date) period
 where status in ('held', 'planned') and date <= today
 group by pair, period, domain
