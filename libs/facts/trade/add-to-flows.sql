-- Each flow is given once.
insert into trade.declared_flows as f
  (owner, flow_key, partner, flow, period, commodity, currency, valuation, simulated, value, net_mass, declarations, changed_at)
select $1, flow_key, code[1], code[2], code[3], code[4], code[5], code[6], code[7] :: boolean, value, net_mass, declarations, $6 :: timestamptz
  from unnest(string_to_array($2, E'\x01'), string_to_array($3, E'\x01') :: numeric[],
              string_to_array($4, E'\x01') :: numeric[], string_to_array($5, E'\x01') :: bigint[])
       change (flow_key, value, net_mass, declarations)
 cross join lateral (select string_to_array(flow_key, ' ') as code offset 0) parts
on conflict (owner, flow_key) do update
   set value = f.value + excluded.value,
       net_mass = f.net_mass + excluded.net_mass,
       declarations = f.declarations + excluded.declarations,
       changed_at = excluded.changed_at
