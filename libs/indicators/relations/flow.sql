-- What each reporter publishes, from one collection a figure: its own before those of others.
select distinct on (reporter, partner, flow, period, classification, commodity)
       pairs[1] as pair, reporter, partner, flow, period, classification, commodity,
       case when reason is null then value end as value,
       reason, currency, valuation, simulated, recorded_at, ref
  from (
    select *,
           case
             when retracted then 'retracted'
             when confidentiality <> 'F' or observation_status = 'Q' then 'suppressed'
             when observation_status = 'O' then 'unknown-source-semantics'
             when value is null then 'not-reported'
           end as reason
      from {{trade.flow_versions}} version
  ) published
 order by reporter, partner, flow, period, classification, commodity,
          retracted, dataset <> 'NATIONAL', dataset <> 'COMTRADE', dataset
