-- A flow beside all that its exporter sells, and what the world sells to its importer beside all that the world sells. Where
-- figures of one partner alone are there, the rest of what the exporter sells was not told.
with traded as (
  select reporter, partner, period, classification, commodity, currency, valuation, reason, present as partners,
         recorded_at, simulated, refs,
         part, part_reason, value as exports,
         sum(part) filter (where is_counted) over (partition by partner, period, classification, commodity, currency) as sold
    from world_export
   cross join lateral unnest(partners, values, reasons) figure (partner, part, part_reason)
   where is_asked
)
select least(reporter, partner) || '-' || greatest(reporter, partner) as subject, period,
       jsonb_build_object('reporter', reporter, 'partner', partner, 'classification', classification, 'commodity', commodity) as dimensions,
       case when missing.reason is null then round(part * world.value / (exports * sold), 6) end as value,
       '1' as unit, coalesce(world.valuation, traded.valuation) as valuation, missing.reason,
       world.expected, coalesce(world.present, 0) as present,
       greatest(traded.recorded_at, world.recorded_at) as fresh_at,
       traded.simulated or coalesce(world.simulated, false) as simulated, concat_ws(' ', traded.refs, world.refs) as inputs,
       jsonb_build_object('x', part, 'X', exports, 'J', sold, 'W', world.value) as operands
  from traded
  left join world using (period, classification, commodity, currency)
 cross join lateral (
    select case when part_reason is not null then part_reason
                when traded.reason is not null then traded.reason
                when world.value is null then 'insufficient-coverage'
                when world.reason is not null then world.reason
                when sold is null or partners < 2 then 'insufficient-coverage'
                when exports = 0 or sold = 0 then 'zero-denominator' end as reason
  ) missing
