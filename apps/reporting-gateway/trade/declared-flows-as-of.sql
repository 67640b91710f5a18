-- Declarations summed by month and 6 digits, as they held at a moment ($11).
select reporter, partner, flow, period, left(commodity, 6) as commodity, sum(value) as value, currency, valuation,
       coalesce(sum(net_mass), 0) as "netMass", count(*) as declarations, simulated, max(recorded_at) as "recordedAt",
       concat_ws(' ', reporter, partner, flow, period, left(commodity, 6), currency, valuation, simulated) as key
  from trade.declaration_versions
 where recorded_at <= $11 :: timestamptz and (superseded_at is null or superseded_at > $11)
   and not retracted
   and ($1 :: text is null or pairs @> array[$1 :: text])
   and ($2 :: text is null or reporter = $2)
   and ($3 :: text is null or partner = $3)
   and ($4 :: text is null or flow = $4)
   and ($5 :: text is null or left(commodity, 6) = $5)
   and ($6 :: text is null or period = $6)
   and ($7 :: text is null or reference.first_month(period) >= reference.first_month($7))
   and ($8 :: text is null or reference.last_month(period) <= reference.last_month($8))
   and ($9 :: text is null
        or concat_ws(' ', reporter, partner, flow, period, left(commodity, 6), currency, valuation, simulated) > $9 collate "C")
 group by reporter, partner, flow, period, left(commodity, 6), currency, valuation, simulated
 order by concat_ws(' ', reporter, partner, flow, period, left(commodity, 6), currency, valuation, simulated) collate "C"
 limit $10
