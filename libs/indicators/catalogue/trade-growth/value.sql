-- The year before is found in one pass: as a join of directions with themselves, whose number the planner cannot know, it
-- may take time that grows with their square.
select pair, period,
       jsonb_build_object('exporter', exporter, 'importer', importer,
                          'classification', classification, 'commodity', commodity) as dimensions,
       case when denominator.reason is null and currency = before_currency then round(value / before_value - 1, 6) end as value,
       '1' as unit,
       case when denominator.reason is not null then denominator.reason
            when currency <> before_currency then 'mixed-units' end as reason,
       2 as expected, (value is not null) :: integer + (before_value is not null) :: integer as present,
       greatest(recorded_at, before_recorded_at) as fresh_at, simulated or coalesce(before_simulated, false) as simulated,
       array_remove(array[ref, before_ref], null) as inputs
  from (
    select direction.*,
           case when follows then lag(value) over same_time_of_year end as before_value,
           case when follows then lag(reason) over same_time_of_year end as before_reason,
           case when follows then lag(currency) over same_time_of_year end as before_currency,
           case when follows then lag(recorded_at) over same_time_of_year end as before_recorded_at,
           case when follows then lag(simulated) over same_time_of_year end as before_simulated,
           case when follows then lag(ref) over same_time_of_year end as before_ref
      from (
        select *, coalesce(lag(period) over same_time_of_year = indicators.year_before(period), false) as follows
          from direction
        window same_time_of_year as (
          partition by pair, exporter, importer, classification, commodity, substr(period, 5) order by period
        )
      ) direction
    window same_time_of_year as (
      partition by pair, exporter, importer, classification, commodity, substr(period, 5) order by period
    )
  ) now
 cross join lateral (
    select case when value is null then reason
                when before_value is null then coalesce(before_reason, 'not-reported')
                when before_value = 0 then 'zero-denominator' end as reason
  ) denominator
