-- One row a direction of trade that either side reports: what its importer (m_) and its exporter (x_) say; `valuation`: of
-- both; `expected` figures make what is said of both, null where one of them is a sum of which nobody says whether it is whole.
-- Needs pair_flow.
select pair, exporter, importer, period, classification, commodity,
       case when bool_or(value is not null and expected is null) then null else 2 end as expected,
       concat_ws('+', min(valuation), nullif(max(valuation), min(valuation))) as valuation,
       max(value) filter (where flow = 'M') as m_value,
       case when bool_or(flow = 'M') then max(reason) filter (where flow = 'M') else 'not-reported' end as m_reason,
       max(currency) filter (where flow = 'M') as m_currency,
       max(valuation) filter (where flow = 'M') as m_valuation,
       max(net_mass) filter (where flow = 'M') as m_net_mass,
       max(expected) filter (where flow = 'M') as m_expected,
       max(present) filter (where flow = 'M') as m_present,
       max(recorded_at) filter (where flow = 'M') as m_recorded_at,
       bool_or(simulated) filter (where flow = 'M') as m_simulated,
       max(refs) filter (where flow = 'M') as m_refs,
       max(value) filter (where flow = 'X') as x_value,
       case when bool_or(flow = 'X') then max(reason) filter (where flow = 'X') else 'not-reported' end as x_reason,
       max(currency) filter (where flow = 'X') as x_currency,
       max(valuation) filter (where flow = 'X') as x_valuation,
       max(net_mass) filter (where flow = 'X') as x_net_mass,
       max(expected) filter (where flow = 'X') as x_expected,
       max(present) filter (where flow = 'X') as x_present,
       max(recorded_at) filter (where flow = 'X') as x_recorded_at,
       bool_or(simulated) filter (where flow = 'X') as x_simulated,
       max(refs) filter (where flow = 'X') as x_refs
  from (
    select *, case flow when 'X' then reporter else partner end as exporter,
           case flow when 'X' then partner else reporter end as importer
      from pair_flow
     where flow in ('M', 'X')
  ) directed
 group by pair, exporter, importer, period, classification, commodity
