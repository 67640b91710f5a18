select pair as subject, period,
       jsonb_build_object('reporter', importer, 'partner', exporter, 'classification', classification, 'commodity', commodity) as dimensions,
       m_value as value, coalesce(m_currency, x_currency) as unit, m_valuation as valuation, m_reason as reason,
       case when m_present is null then 1 else m_expected end as expected, coalesce(m_present, 0) as present,
       coalesce(m_recorded_at, x_recorded_at) as fresh_at, coalesce(m_simulated, x_simulated) as simulated,
       coalesce(m_refs, x_refs) as inputs, jsonb_build_object('M', m_value) as operands
  from mirror
