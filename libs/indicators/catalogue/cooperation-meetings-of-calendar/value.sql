select pair as subject, period, jsonb_build_object('domain', domain) as dimensions,
       round(held :: numeric / nullif(told, 0), 6) as value, '1' as unit, null as valuation,
       -- A day that passed without a word is no proof that nobody met.
       case when told = 0 then 'not-reported' end as reason,
       agreed as expected, told as present, fresh_at, simulated, inputs,
       jsonb_build_object('H', held, 'n', told) as operands
  from (
    select pair, period, within as domain, count(*) :: integer as agreed, count(*) filter (where status <> 'planned') :: integer as told,
           count(*) filter (where status = 'held') as held,
           max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as inputs
      from meeting
     cross join clock
     cross join unnest(array[domain, 'TOTAL']) within
     cross join lateral indicators.periods_of(date) period
     where date <= today
     group by pair, period, within
  ) counted
