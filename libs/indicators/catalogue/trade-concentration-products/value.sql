select subject, period, dimensions, case when reason is null then round(squares / (total * total), 6) end as value,
       unit, valuation, reason, expected, present, fresh_at, simulated, inputs,
       jsonb_build_object('S', squares, 'V', total) as operands
  from concentration
 where across = 'products'
