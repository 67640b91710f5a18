-- How a reporter's trade is spread over its partners and over its products. Nobody says how many partners there are; where
-- figures of one alone are there, the rest was not told. Needs country_sum and vector.
select across, reporter as subject, period, dimensions, '1' as unit, valuation, denominator.reason, expected, present,
       recorded_at as fresh_at, simulated, refs as inputs, value as total, count, squares, logs
  from (
    select 'partners' as across, reporter, period,
           jsonb_build_object('reporter', reporter, 'flow', flow, 'classification', classification, 'commodity', commodity) as dimensions,
           valuation, coalesce(reason, case when present < 2 then 'insufficient-coverage' end) as reason, null :: integer as expected, present,
           recorded_at, simulated, refs, value, count, squares, logs
      from country_sum
     where is_asked
    union all
    select 'products', reporter, period,
           jsonb_build_object('reporter', reporter, 'flow', flow, 'classification', classification),
           valuation, reason, expected, present, recorded_at, simulated, refs, value, count, squares, logs
      from vector
  ) spread
 cross join lateral (
    select case when reason is not null then reason when value = 0 then 'zero-denominator' end as reason
  ) denominator
