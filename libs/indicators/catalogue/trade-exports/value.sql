select pair as subject, period,
       jsonb_build_object('reporter', exporter, 'partner', importer, 'classification', classification, 'commodity', commodity) as dimensions,
       x_value as value, coalesce(x_currency, m_currency) as unit, x_valuation as valuation, x_reason as reason,
       case when x_present is null then 1 else x_expected end as expected, coalesce(x_present, 0) as present,
       coalesce(x_recorded_at, m_recorded_at) as fresh_at, coalesce(x_simulated, m_simulated) as simulated,
       coalesce(x_refs, m_refs) as inputs, jsonb_build_object('X', x_value) as operands
  from mirror
