select pair, period,
       jsonb_build_object('reporter', reporter, 'partner', partner, 'classification', classification, 'commodity', commodity) as dimensions,
       case when reason is null then balance end as value, unit, reason,
       2 as expected, present, fresh_at, simulated, inputs
  from (
    select pair, reporter, partner, period, classification, commodity,
           sum(case exporter when reporter then value else - value end) as balance, max(currency) as unit,
           case when count(value) < 2 then 'insufficient-coverage'
                when min(currency) <> max(currency) then 'mixed-units' end as reason,
           count(value) :: integer as present,
           max(recorded_at) as fresh_at, bool_or(simulated) as simulated, array_agg(ref) as inputs
      from direction
     cross join lateral (values (exporter, importer), (importer, exporter)) side (reporter, partner)
     group by pair, reporter, partner, period, classification, commodity
  ) both_ways
