select subject, period, dimensions, case when denominator.reason is null then round(x * w / (c * k), 6) end as value,
       unit, valuation, denominator.reason, expected, present, fresh_at, simulated, inputs,
       jsonb_build_object('x', x, 'C', c, 'K', k, 'W', w) as operands
  from advantage
 cross join lateral (
    select case when advantage.reason is not null then advantage.reason when c = 0 or k = 0 then 'zero-denominator' end as reason
  ) denominator
