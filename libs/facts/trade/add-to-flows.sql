-- Each flow is given once. Gives those that have no declaration left.
with changed as (
  insert into trade.declared_flows as f
    (owner, flow_key, partner, flow, period, commodity, currency, valuation, simulated, value, net_mass, declarations)
  select $1, *
    from unnest(string_to_array($2, E'\x01'), string_to_array($3, E'\x01'), string_to_array($4, E'\x01'),
                string_to_array($5, E'\x01'), string_to_array($6, E'\x01'), string_to_array($7, E'\x01'),
                string_to_array($8, E'\x01'), string_to_array($9, E'\x01') :: boolean[],
                string_to_array($10, E'\x01') :: numeric[], string_to_array($11, E'\x01') :: numeric[],
                string_to_array($12, E'\x01') :: bigint[])
  on conflict (owner, flow_key) do update
     set value = f.value + excluded.value,
         net_mass = f.net_mass + excluded.net_mass,
         declarations = f.declarations + excluded.declarations
  returning flow_key as key, declarations
)
select key from changed where declarations = 0
