select pair as subject, period,
       jsonb_build_object('exporter', exporter, 'importer', importer, 'classification', classification, 'commodity', commodity) as dimensions,
       case when reason is null then round((m_value - x_value) / (m_value + x_value), 6) end as value,
       '1' as unit, valuation, reason,
       expected, (m_value is not null) :: integer + (x_value is not null) :: integer as present,
       greatest(m_recorded_at, x_recorded_at) as fresh_at,
       coalesce(m_simulated, false) or coalesce(x_simulated, false) as simulated,
       concat_ws(' ', m_refs, x_refs) as inputs, jsonb_build_object('M', m_value, 'X', x_value) as operands
  from mirror
 cross join lateral (
    select case when m_reason is not null then m_reason
                when x_reason is not null then x_reason
                when m_currency <> x_currency then 'mixed-units'
                when m_value + x_value = 0 then 'zero-denominator' end as reason
  ) denominator
