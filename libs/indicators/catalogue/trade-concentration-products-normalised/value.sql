select subject, period, dimensions,
       case when denominator.reason is null then round((sqrt(squares) / total - sqrt(1.0 / count)) / (1 - sqrt(1.0 / count)), 6) end as value,
       unit, valuation, denominator.reason, expected, present, fresh_at, simulated, inputs,
       jsonb_build_object('S', squares, 'V', total, 'n', count) as operands
  from concentration
 cross join lateral (
    select case when concentration.reason is not null then concentration.reason when count = 1 then 'zero-denominator' end as reason
  ) denominator
 where across = 'products'
