-- A group without declarations must go: whether it ever was depends on the order in which events came.
delete from trade.declared_flows
 where owner = $1
   and (partner, flow, period, commodity, currency, valuation, simulated) in (
     select *
       from jsonb_to_recordset($2 :: jsonb)
            as emptied (partner text, flow text, period text, commodity text, currency text, valuation text, simulated boolean)
   )
