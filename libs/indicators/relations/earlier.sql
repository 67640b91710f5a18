-- One row a figure of direction and number of years: the same period that many years before, as far as there is a figure
-- (then_). It is found in one pass: as a join of directions with themselves, whose number the planner cannot know, it may take
-- time that grows with their square. Needs direction.
select *, concat_ws('+', least(valuation, then_valuation),
                    nullif(greatest(valuation, then_valuation), least(valuation, then_valuation))) as valuations
  from (
    select *,
           first_value(value) over years_before as then_value,
           first_value(reason) over years_before as then_reason,
           first_value(currency) over years_before as then_currency,
           first_value(valuation) over years_before as then_valuation,
           first_value(expected) over years_before as then_expected,
           first_value(recorded_at) over years_before as then_recorded_at,
           first_value(simulated) over years_before as then_simulated,
           first_value(refs) over years_before as then_refs
      from direction
     cross join (values (1), (5)) span (years)
    window years_before as (
      partition by pair, exporter, importer, classification, commodity, substr(period, 5), years
      -- The frame must be of one width whatever `years` is: one year or five are five in these units.
      order by left(period, 4) :: integer * 5 / years range between 5 preceding and 5 preceding
    )
  ) both_periods
 cross join lateral (
    -- Of a figure of which nobody says whether it is whole, the change is not either.
    select case when value is not null and expected is null or then_value is not null and then_expected is null then null else 2 end as change_expected,
           case when value is null then reason
                when then_value is null then coalesce(then_reason, 'not-reported')
                when currency <> then_currency then 'mixed-units'
                when then_value = 0 then 'zero-denominator' end as change_reason
  ) change
