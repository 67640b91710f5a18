with goods as (
  select pair, reporter, partner, period, classification, commodity,
         max(value) filter (where flow = 'X') as x, max(value) filter (where flow = 'M') as m,
         case when bool_or(flow = 'X') then max(reason) filter (where flow = 'X') else 'not-reported' end as x_reason,
         case when bool_or(flow = 'M') then max(reason) filter (where flow = 'M') else 'not-reported' end as m_reason,
         case when bool_or(value is not null and expected is null) then null else 2 end as expected,
         min(currency) as currency, max(currency) as last_currency, min(valuation) as valuation, max(valuation) as last_valuation,
         max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as refs
    from pair_headings_flow
   where flow in ('X', 'M')
   group by pair, reporter, partner, period, classification, commodity
), indices as (
  select pair, reporter, partner, period, classification, commodity, x, m, abs(x - m) as imbalance,
         coalesce(x_reason, m_reason) as reason, expected, (x is not null) :: integer + (m is not null) :: integer as present,
         currency, last_currency, valuation, last_valuation, recorded_at, simulated, refs
    from goods
   where commodity <> 'TOTAL'
  union all
  -- All goods, by their headings. Where these make up what is published of all goods, a heading that is not listed is zero.
  select pair, reporter, partner, period, classification, 'TOTAL',
         sum(x) filter (where is_heading), sum(m) filter (where is_heading),
         sum(abs(coalesce(x, 0) - coalesce(m, 0))) filter (where is_heading),
         case when bool_and(is_heading) then 'not-reported'
              else coalesce(
                max(x_reason) filter (where not is_heading), max(m_reason) filter (where not is_heading),
                case when coalesce(sum(x) filter (where is_heading), 0) < 0.99 * max(x) filter (where not is_heading)
                       or coalesce(sum(m) filter (where is_heading), 0) < 0.99 * max(m) filter (where not is_heading)
                     then 'insufficient-coverage' end) end,
         null, count(*) filter (where is_heading and (x is not null or m is not null)) :: integer,
         min(currency), max(last_currency), min(valuation), max(last_valuation), max(recorded_at), bool_or(simulated),
         string_agg(refs, ' ')
    from goods
   cross join lateral (select commodity <> 'TOTAL' as is_heading) level
   where classification ~ '^HS' and (commodity = 'TOTAL' or length(commodity) = 4)
   group by pair, reporter, partner, period, classification
)
select pair as subject, period,
       jsonb_build_object('reporter', reporter, 'partner', partner, 'classification', classification, 'commodity', commodity) as dimensions,
       case when denominator.reason is null then round(1 - imbalance / trade, 6) end as value,
       '1' as unit, concat_ws('+', valuation, nullif(last_valuation, valuation)) as valuation, denominator.reason,
       expected, present, recorded_at as fresh_at, simulated, refs as inputs,
       jsonb_build_object('X', x, 'M', m, 'D', imbalance) as operands
  from indices
 cross join lateral (select coalesce(x, 0) + coalesce(m, 0) as trade) sum
 cross join lateral (
    select case when indices.reason is not null then indices.reason
                when currency <> last_currency then 'mixed-units'
                when trade = 0 then 'zero-denominator' end as reason
  ) denominator
 where $5 :: text[] is null or commodity = any ($5)
