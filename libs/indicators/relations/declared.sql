-- What customs declarations come to, one figure a product (HS, 6, 4 and 2 digits, and all goods) and month, quarter and year.
-- Needs declared_month.
-- `months`: in how many of the `parts` months something was declared, of whatever product; in all of them, or there is no sum.
select pair, reporter, partner, flow, period, target as commodity, case when reason is null then value end as value, reason, currency,
       concat_ws('+', valuation, nullif(last_valuation, valuation)) as valuation, parts, months, simulated, recorded_at, refs
  from (
    select pair, reporter, partner, flow, target_period as period, target, parts, sum(value) as value,
           min(currency) as currency, max(last_currency) as last_currency,
           min(valuation) as valuation, max(last_valuation) as last_valuation,
           max(count(*)) over (partition by pair, reporter, partner, flow, target_period) :: integer as months,
           bool_or(simulated) as simulated, max(recorded_at) as recorded_at, string_agg(refs, ' ') as refs
      from (
        select pair, reporter, partner, flow, period, target, sum(value) as value,
               min(currency) as currency, max(last_currency) as last_currency,
               min(valuation) as valuation, max(last_valuation) as last_valuation,
               bool_or(simulated) as simulated, max(recorded_at) as recorded_at, string_agg(refs, ' ') as refs
          from {{of}}declared_month
         cross join lateral (values (commodity), (left(commodity, 4)), (left(commodity, 2)), ('TOTAL')) wider (target)
         -- Without all goods it could not be told in which months something was declared.
         where {{goods}} or target = 'TOTAL'
         group by pair, reporter, partner, flow, period, target
      ) month
     cross join lateral (
        values (period, 1), (left(period, 4) || '-Q' || (substr(period, 6) :: integer + 2) / 3, 3), (left(period, 4), 12)
     ) coarser (target_period, parts)
     where $4 :: text[] is null or target_period = any ($4)
     group by pair, reporter, partner, flow, target_period, target, parts
  ) summed
 cross join lateral (
    select case when months < parts then 'insufficient-coverage'
                when currency <> last_currency or valuation <> last_valuation then 'mixed-units' end as reason
  ) sum
 where {{goods}}
