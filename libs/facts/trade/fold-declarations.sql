-- Each group is touched once, in the order of its key, so that two batches never wait for each other crosswise.
-- Gives the groups that have no declaration left.
with delta as (
  select partner, flow, period, commodity, currency, valuation, simulated, value, net_mass, 1 as declarations
    from unnest($3 :: text[], $4 :: text[], $5 :: text[], $6 :: text[], $7 :: text[], $8 :: text[], $9 :: boolean[],
                $10 :: numeric[], $11 :: numeric[])
         as added (partner, flow, period, commodity, currency, valuation, simulated, value, net_mass)
  union all
  select partner, flow, period, left(commodity, 6), currency, valuation, simulated, - value, - coalesce(net_mass, 0), -1
    from trade.declaration_versions
   where owner = $1 and version_id = any ($2 :: bigint[]) and not retracted
), folded as (
  insert into trade.declared_flows as f
    (owner, partner, flow, period, commodity, currency, valuation, simulated, value, net_mass, declarations)
  select $1, partner, flow, period, commodity, currency, valuation, simulated, sum(value), sum(net_mass), sum(declarations)
    from delta
   group by partner, flow, period, commodity, currency, valuation, simulated
   order by partner, flow, period, commodity, currency, valuation, simulated
  on conflict (owner, partner, flow, period, commodity, currency, valuation, simulated) do update
     set value = f.value + excluded.value,
         net_mass = f.net_mass + excluded.net_mass,
         declarations = f.declarations + excluded.declarations
  returning f.*
)
select partner, flow, period, commodity, currency, valuation, simulated from folded where declarations = 0
