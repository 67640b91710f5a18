-- The year before is found in one pass: as a join of directions with themselves, whose number the planner cannot know, it
-- may take time that grows with their square.
select pair as subject, period,
       jsonb_build_object('exporter', exporter, 'importer', importer,
                          'classification', classification, 'commodity', commodity) as dimensions,
       case when denominator.reason is null and currency = before_currency then round(value / before_value - 1, 6) end as value,
       '1' as unit, valuation,
       case when denominator.reason is not null then denominator.reason
            when currency <> before_currency then 'mixed-units' end as reason,
       2 as expected, (value is not null) :: integer + (before_value is not null) :: integer as present,
       greatest(recorded_at, before_recorded_at) as fresh_at, simulated or coalesce(before_simulated, false) as simulated,
       concat_ws(' ', refs, before_refs) as inputs, jsonb_build_object('D', value, 'D0', before_value) as operands
  from (
    select *,
           first_value(value) over year_before as before_value,
           first_value(reason) over year_before as before_reason,
           first_value(currency) over year_before as before_currency,
           first_value(recorded_at) over year_before as before_recorded_at,
           first_value(simulated) over year_before as before_simulated,
           first_value(refs) over year_before as before_refs
      from direction
    window year_before as (
      partition by pair, exporter, importer, classification, commodity, substr(period, 5)
      order by left(period, 4) :: integer range between 1 preceding and 1 preceding
    )
  ) now
 cross join lateral (
    select case when value is null then reason
                when before_value is null then coalesce(before_reason, 'not-reported')
                when before_value = 0 then 'zero-denominator' end as reason
  ) denominator
