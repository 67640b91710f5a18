-- What the world exports of a product, and of all goods (`total`), in one currency. Of the countries that anybody's figures
-- of all goods name, more than half must report; two are no world. Needs world_sum and world_export.
with named as (
  select period, classification, count(distinct country) :: integer as expected
    from world_sum
   cross join lateral unnest(partners || reporter) named (country)
   where commodity = 'TOTAL'
   group by period, classification
), product as (
  select period, classification, commodity, currency, sum(value) as value, count(*) :: integer as present,
         string_agg(distinct valuation, '+') as valuations,
         max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as refs
    from world_export
   where is_counted
   group by period, classification, commodity, currency
), total as (
  select *, (select string_agg(distinct one, '+' order by one) from string_to_table(valuations, '+') one) as valuation
    from product
   where commodity = 'TOTAL'
)
select period, classification, product.commodity, currency, product.value, total.value as total,
       valuation, expected, total.present,
       case when 2 * total.present <= expected or expected < 3 then 'insufficient-coverage' end as reason,
       product.recorded_at, product.simulated, product.refs,
       total.recorded_at as total_recorded_at, total.simulated as total_simulated
  from product
  join total using (period, classification, currency)
  join named using (period, classification)
