-- Of most products about a millionth: twelve decimals.
select subject, period, dimensions, case when reason is null then round((x * w - c * k) / (w * w), 12) end as value,
       unit, valuation, reason, expected, present, fresh_at, simulated, inputs,
       jsonb_build_object('x', x, 'C', c, 'K', k, 'W', w) as operands
  from advantage
