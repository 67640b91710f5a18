select reporter as subject, period, jsonb_build_object('index', index, 'edition', edition) as dimensions,
       score as value, '1' as unit, null as valuation, reason,
       1 as expected, (reason is null) :: integer as present,
       recorded_at as fresh_at, simulated, ref as inputs, jsonb_build_object('S', score) as operands
  from score
