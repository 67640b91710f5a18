-- Published figures as stored. Of one that is withheld there is neither value nor quantities.
select reporter, partner, flow, period, classification, commodity, dataset,
       case when not retracted then value end as value, currency, valuation,
       case when not retracted then quantity end as quantity, quantity_unit as "quantityUnit",
       case when not retracted then net_mass end as "netMass",
       observation_status as "observationStatus", confidentiality,
       case
         when retracted then 'retracted'
         when withheld or value is null and observation_status = 'Q' then 'suppressed'
         when observation_status = 'O' then 'unknown-source-semantics'
         when value is null then 'not-reported'
       end as reason,
       reference, note, simulated, revision, recorded_at as "recordedAt",
       event_source as source, event_id as id, event_time as time,
       owner, fact_key as "factKey"
  from {{trade.flow_versions of string_to_array($2, ',')}} figure
 where ($3 :: text is null or reporter = $3)
   and ($4 :: text is null or partner = $4)
   and ($5 :: text is null or flow = $5)
   and ($6 :: text is null or commodity = $6)
   and ($7 :: text is null or classification = $7)
   and ($8 :: text is null or period = $8)
   and ($9 :: text is null or reference.first_month(period) >= reference.first_month($9))
   and ($10 :: text is null or reference.last_month(period) <= reference.last_month($10))
   and ($11 :: text is null
        or $11 = case when length(period) = 4 then 'A' when substr(period, 6, 1) = 'Q' then 'Q' else 'M' end)
   and ($12 :: text is null or dataset = $12)
   and ($13 :: text is null or (owner, fact_key) > ($13, $14 :: text))
 order by owner, fact_key
 limit $15
