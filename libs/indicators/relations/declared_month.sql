-- What the declarations of a month come to, one figure a product of six digits.
select pairs[1] as pair, reporter, partner, flow, period, left(commodity, 6) as commodity, sum(value) as value,
       min(currency) as currency, max(currency) as last_currency, min(valuation) as valuation, max(valuation) as last_valuation,
       bool_or(simulated) as simulated, max(recorded_at) as recorded_at, string_agg(ref, ' ') as refs
  from {{every trade.declaration_versions}} version
 where {{reach}} and not retracted and ($4 :: text[] is null or period = any ($4))
 group by pairs[1], reporter, partner, flow, period, left(commodity, 6)
