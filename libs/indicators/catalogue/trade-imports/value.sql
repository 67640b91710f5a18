select pair, period,
       jsonb_build_object('reporter', importer, 'partner', exporter, 'classification', classification, 'commodity', commodity) as dimensions,
       m_value as value, coalesce(m_currency, x_currency) as unit, m_reason as reason,
       1 as expected, (m_value is not null) :: integer as present,
       coalesce(m_recorded_at, x_recorded_at) as fresh_at, coalesce(m_simulated, x_simulated) as simulated,
       array[coalesce(m_ref, x_ref)] as inputs
  from mirror
