-- The same from the fold of the declarations that hold, however many they are. It knows when a flow last changed, and not by
-- which. A product has a row a currency and valuation.
select least(owner, partner) || '-' || greatest(owner, partner) as pair, owner as reporter, partner, flow, period, commodity, value,
       currency, currency as last_currency, valuation, valuation as last_valuation, simulated, changed_at as recorded_at, null as refs
  from facts.declared_flows($6, $4)
