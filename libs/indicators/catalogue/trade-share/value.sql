-- Nobody says how many partners there are; where figures of one alone are there, the rest was not told.
select least(reporter, partner) || '-' || greatest(reporter, partner) as subject, period,
       jsonb_build_object('reporter', reporter, 'partner', partner, 'flow', flow, 'classification', classification, 'commodity', commodity) as dimensions,
       case when missing.reason is null then round(part / value, 6) end as value, '1' as unit, valuation,
       missing.reason, null :: integer as expected, present, recorded_at as fresh_at, simulated, refs as inputs,
       jsonb_build_object('P', part, 'A', value) as operands
  from country_sum
 cross join lateral unnest(partners, values, reasons) figure (partner, part, part_reason)
 cross join lateral (
    select coalesce(part_reason, country_sum.reason, case when present < 2 then 'insufficient-coverage' when value = 0 then 'zero-denominator' end) as reason
  ) missing
 where is_asked
