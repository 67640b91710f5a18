-- What the monthly flows held of versions that hold no longer since a moment.
select concat_ws(' ', partner, flow, period, left(commodity, 6), currency, valuation, simulated :: text) as key,
       value :: text as value, coalesce(net_mass, 0) :: text as "netMass"
  from trade.declaration_versions
 where owner = $1 and version_id = any ($2 :: bigint[]) and superseded_at = $3 and not retracted
