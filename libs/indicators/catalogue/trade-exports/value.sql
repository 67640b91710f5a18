select pair, period,
       jsonb_build_object('reporter', exporter, 'partner', importer, 'classification', classification, 'commodity', commodity) as dimensions,
       x_value as value, coalesce(x_currency, m_currency) as unit, x_reason as reason,
       1 as expected, (x_value is not null) :: integer as present,
       coalesce(x_recorded_at, m_recorded_at) as fresh_at, coalesce(x_simulated, m_simulated) as simulated,
       array[coalesce(x_ref, m_ref)] as inputs
  from mirror
