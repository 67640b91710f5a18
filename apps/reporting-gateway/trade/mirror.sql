-- What exporter and importer say of the same trade, one published figure a side: the country's own before those of others.
with figure as (
  select distinct on (reporter, partner, flow, period, classification, commodity) *,
         case
           when retracted then 'retracted'
           when withheld or value is null and observation_status = 'Q' then 'suppressed'
           when observation_status = 'O' then 'unknown-source-semantics'
           when value is null then 'not-reported'
         end as reason
    from {{trade.flow_versions of string_to_array($2, ',')}} version
   where flow in ('X', 'M')
     and ($3 :: text is null or commodity = $3)
     and ($4 :: text is null or classification = $4)
     and ($10 :: text is null or period = $10)
     and ($5 :: text is null or reference.first_month(period) >= reference.first_month($5))
     and ($6 :: text is null or reference.last_month(period) <= reference.last_month($6))
   order by reporter, partner, flow, period, classification, commodity,
            retracted, dataset <> 'NATIONAL', dataset <> 'COMTRADE', dataset
), side as (
  select *, case flow when 'X' then reporter else partner end as exporter,
         case flow when 'X' then partner else reporter end as importer,
         case when reason is null then value end as shown
    from figure
), mirror as (
  select exporter, importer, period, classification, commodity,
         x.shown as x, x.currency as x_currency, x.valuation as x_valuation, x.dataset as x_dataset,
         case when x.flow is null then 'not-reported' else x.reason end as x_reason,
         m.shown as m, m.currency as m_currency, m.valuation as m_valuation, m.dataset as m_dataset,
         case when m.flow is null then 'not-reported' else m.reason end as m_reason,
         m.shown / $7 :: numeric as m_fob,
         coalesce(x.simulated, false) or coalesce(m.simulated, false) as simulated,
         greatest(x.recorded_at, m.recorded_at) as "recordedAt"
    from (select * from side where flow = 'X') x
    full join (select * from side where flow = 'M') m using (exporter, importer, period, classification, commodity)
), compared as (
  select *, concat_ws(' ', exporter, importer, classification, commodity, period) as key,
         case
           -- Of neither side a figure: what says more than that nobody reported.
           when x is null and m is null then coalesce(nullif(m_reason, 'not-reported'), x_reason)
           when x is null or m is null then 'one-sided'
           when x_currency <> m_currency then 'mixed-units'
           when m_fob + x = 0 then 'zero-denominator'
         end as reason
    from mirror
)
select exporter, importer, period, classification, commodity,
       json_build_object('value', x :: text, 'currency', x_currency, 'valuation', x_valuation, 'source', x_dataset,
                         'reason', x_reason) as "exporterReported",
       json_build_object('value', m :: text, 'currency', m_currency, 'valuation', m_valuation, 'source', m_dataset,
                         'reason', m_reason) as "importerReported",
       case when reason is null then round((m_fob - x) / (m_fob + x), 6) end as asymmetry,
       reason, simulated, "recordedAt", key
  from compared
 where $8 :: text is null or key > $8 collate "C"
 order by key collate "C"
 limit $9
