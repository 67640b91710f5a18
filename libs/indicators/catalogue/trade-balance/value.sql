select pair as subject, period,
       jsonb_build_object('reporter', reporter, 'partner', partner, 'classification', classification, 'commodity', commodity) as dimensions,
       case when reason is null then sold - bought end as value, unit, valuation, reason,
       expected, present, fresh_at, simulated, inputs, jsonb_build_object('S', sold, 'B', bought) as operands
  from (
    select pair, reporter, partner, period, classification, commodity,
           sum(value) filter (where exporter = reporter) as sold, sum(value) filter (where exporter = partner) as bought,
           max(currency) as unit, string_agg(distinct valuation, '+' order by valuation) as valuation,
           case when count(value) < 2 then coalesce(max(reason) filter (where reason = 'suppressed'), 'insufficient-coverage')
                when min(currency) <> max(currency) then 'mixed-units' end as reason,
           case when bool_or(value is not null and expected is null) then null else 2 end as expected, count(value) :: integer as present,
           max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as inputs
      from direction
     cross join lateral (values (exporter, importer), (importer, exporter)) side (reporter, partner)
     group by pair, reporter, partner, period, classification, commodity
  ) both_ways
