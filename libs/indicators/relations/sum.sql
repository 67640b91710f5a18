-- What a reporter trades with all its partners together, one figure a product and period: of the partners whose figures are
-- there, more than half of those that it names. Needs the flow of the same reach.
select reporter, flow, period, classification, commodity,
       $5 :: text[] is null or commodity = any ($5) as is_asked,
       case when reason is null then value end as value, reason, currency, valuation, expected, present,
       count, squares, logs, first_partner, last_partner, partners, values, reasons, recorded_at, simulated, refs
  from (
    select reporter, flow, period, classification, commodity, sum(value) as value,
           case when count(value) = 0 then max(reason)
                when min(currency) filter (where value is not null) <> max(currency) filter (where value is not null) then 'mixed-units'
                when 2 * count(value) <= count(*) then 'insufficient-coverage' end as reason,
           max(currency) as currency, string_agg(distinct valuation, '+' order by valuation) filter (where value is not null) as valuation,
           count(*) :: integer as expected, count(value) :: integer as present,
           -- What concentration is made of: how many trade at all, and the sums of v^2 and v ln v.
           count(*) filter (where value > 0) as count, sum(value * value) as squares,
           sum(value :: float8 * ln(value :: float8)) filter (where value > 0) as logs,
           min(partner) filter (where value is not null) as first_partner, max(partner) filter (where value is not null) as last_partner,
           -- The partners' figures, to be taken apart again: who joins them to the sum leaves it to the planner how long it takes.
           array_agg(partner) as partners, array_agg(value) as values, array_agg(reason) as reasons,
           max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as refs
      from {{of}}flow
     where flow in ('M', 'X')
     group by reporter, flow, period, classification, commodity
  ) summed
