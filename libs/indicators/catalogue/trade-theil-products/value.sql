-- L / V - ln (V / n) is the mean of (v / mean) ln (v / mean).
select subject, period, dimensions,
       case when reason is null then round((logs / total :: float8 - ln(total :: float8 / count)) :: numeric, 6) end as value,
       unit, valuation, reason, expected, present, fresh_at, simulated, inputs,
       jsonb_build_object('L', logs, 'V', total, 'n', count) as operands
  from concentration
 where across = 'products'
