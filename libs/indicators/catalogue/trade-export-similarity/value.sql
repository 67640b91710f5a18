-- References as in complementarity.
select least(one, other) || '-' || greatest(one, other) as subject, period,
       jsonb_build_object('classification', classification) as dimensions,
       common as value, '1' as unit, valuation, reason, expected, present, recorded_at as fresh_at, simulated,
       (
         select string_agg(refs, ' ')
           from vector
          where (vector.period, vector.classification, vector.flow) = (likeness.period, likeness.classification, likeness.flow)
            and reporter in (one, other)
       ) as inputs,
       jsonb_build_object('S', common) as operands
  from likeness
 where flow = 'X'
