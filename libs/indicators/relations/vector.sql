-- What a reporter trades of all its products together, and how it is spread over them: chapters of the Harmonized System,
-- elsewhere the products as published. Where all goods are published as well, the products must hold nine tenths of them; where
-- figures of one partner alone are there, the rest was not told. Needs country_sum.
select reporter, flow, period, classification,
       case when reason is null then value end as value, reason, currency, valuation, expected, present,
       count, squares, logs, products, values, recorded_at, simulated, refs
  from (
    select reporter, flow, period, classification, sum(value) filter (where is_part) as value,
           case when count(value) = 0 then max(reason)
                when min(currency) filter (where value is not null) <> max(currency) filter (where value is not null) then 'mixed-units'
                when coalesce(sum(value) filter (where is_part), 0) < 0.9 * coalesce(sum(value) filter (where not is_part), 0)
                  or count(value) filter (where is_part) = 0 then 'insufficient-coverage'
                when sum(value) filter (where is_part) = 0 then 'zero-denominator'
                when min(first_partner) filter (where is_part) = max(last_partner) filter (where is_part) then 'insufficient-coverage' end as reason,
           max(currency) as currency, string_agg(distinct valuation, '+' order by valuation) filter (where value is not null) as valuation,
           nullif(count(*) filter (where is_part), 0) :: integer as expected,
           count(value) filter (where is_part) :: integer as present,
           count(*) filter (where is_part and value > 0) as count, sum(value * value) filter (where is_part) as squares,
           sum(value :: float8 * ln(value :: float8)) filter (where is_part and value > 0) as logs,
           array_agg(commodity) filter (where is_part and value > 0) as products,
           array_agg(value) filter (where is_part and value > 0) as values,
           max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as refs
      from (
        select *, case when classification ~ '^HS' then length(commodity) = 2 else commodity <> 'TOTAL' end as is_part
          from country_sum
      ) part
     where is_part or commodity = 'TOTAL'
     group by reporter, flow, period, classification
  ) summed
