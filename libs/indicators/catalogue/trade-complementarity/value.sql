-- Of shares that add up to 1 on both sides, half of the differences is what is not in common. References are looked up where
-- they are asked for alone: for all couples of countries they would be many times the facts.
select least(one, other) || '-' || greatest(one, other) as subject, period,
       jsonb_build_object('exporter', one, 'importer', other, 'classification', classification) as dimensions,
       common as value, '1' as unit, valuation, reason, expected, present, recorded_at as fresh_at, simulated,
       (
         select string_agg(refs, ' ')
           from vector
          where (vector.period, vector.classification) = (likeness.period, likeness.classification)
            and (reporter, vector.flow) in ((one, 'X'), (other, 'M'))
       ) as inputs,
       jsonb_build_object('D', 2 * (1 - common)) as operands
  from likeness
 where flow = 'M'
