select pair as subject, period, '{}' :: jsonb as dimensions,
       -- Without a service there is no capacity, and that is known.
       case when bool_or(serves) then sum(capacity) else 0 end as value, 'TEU/wk' as unit, null as valuation,
       case when bool_or(serves) and count(capacity) = 0 then 'not-reported' end as reason,
       count(*) filter (where serves) :: integer as expected, count(capacity) :: integer as present,
       max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as inputs,
       jsonb_build_object('Q', sum(capacity), 'n', count(capacity)) as operands
  from service_standing
 group by pair, period
