select pair, period, jsonb_build_object('classification', classification, 'commodity', commodity) as dimensions,
       case when reason is null then total end as value, unit, reason,
       2 as expected, present, fresh_at, simulated, inputs
  from (
    select pair, period, classification, commodity, sum(value) as total, max(currency) as unit,
           case when count(value) < 2 then 'insufficient-coverage'
                when min(currency) <> max(currency) then 'mixed-units' end as reason,
           count(value) :: integer as present,
           max(recorded_at) as fresh_at, bool_or(simulated) as simulated, array_agg(ref) as inputs
      from direction
     group by pair, period, classification, commodity
  ) both_ways
