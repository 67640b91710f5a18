-- Declarations folded by month and 6 digits, as they hold now.
select owner as reporter, partner, flow, period, commodity, value, currency, valuation, net_mass as "netMass",
       declarations, simulated, null as "recordedAt",
       concat_ws(' ', owner, partner, flow, period, commodity, currency, valuation, simulated) as key
  from trade.declared_flows
 where declarations > 0
   and ($1 :: text is null or $1 in (owner || '-' || partner, partner || '-' || owner))
   and ($2 :: text is null or owner = $2)
   and ($3 :: text is null or partner = $3)
   and ($4 :: text is null or flow = $4)
   and ($5 :: text is null or commodity = $5)
   and ($6 :: text is null or period = $6)
   and ($7 :: text is null or reference.first_month(period) >= reference.first_month($7))
   and ($8 :: text is null or reference.last_month(period) <= reference.last_month($8))
   and ($9 :: text is null
        or concat_ws(' ', owner, partner, flow, period, commodity, currency, valuation, simulated) > $9 collate "C")
 order by concat_ws(' ', owner, partner, flow, period, commodity, currency, valuation, simulated) collate "C"
 limit $10
