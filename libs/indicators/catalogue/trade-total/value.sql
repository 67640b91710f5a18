select pair as subject, period, jsonb_build_object('classification', classification, 'commodity', commodity) as dimensions,
       case when reason is null then one_way + other_way end as value, unit, valuation, reason,
       expected, present, fresh_at, simulated, inputs, jsonb_build_object('A', one_way, 'B', other_way) as operands
  from (
    select pair, period, classification, commodity,
           sum(value) filter (where exporter < importer) as one_way, sum(value) filter (where exporter > importer) as other_way,
           max(currency) as unit, string_agg(distinct valuation, '+' order by valuation) as valuation,
           case when count(value) < 2 then coalesce(max(reason) filter (where reason = 'suppressed'), 'insufficient-coverage')
                when min(currency) <> max(currency) then 'mixed-units' end as reason,
           case when bool_or(value is not null and expected is null) then null else 2 end as expected, count(value) :: integer as present,
           max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as inputs
      from direction
     group by pair, period, classification, commodity
  ) both_ways
