select pair as subject, period, jsonb_build_object('corridor', corridor, 'origin', origin, 'destination', destination) as dimensions,
       round(km * 3600 / nullif(seconds, 0), 3) as value, 'km/h' as unit, null as valuation,
       case when timed = 0 then 'not-reported'
            when present = 0 then 'unknown-source-semantics'
            when seconds = 0 then 'zero-denominator' end as reason,
       expected, present, recorded_at as fresh_at, simulated, refs as inputs,
       jsonb_build_object('D', round(km), 'T', round(seconds / 3600, 1)) as operands
  from speed
 where not with_delay
