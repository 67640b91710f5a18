select pair as subject, period,
       jsonb_build_object('exporter', exporter, 'importer', importer, 'classification', classification, 'commodity', commodity) as dimensions,
       case when reason is null then round((m_fob - x_fob) / (m_fob + x_fob), 6) end as value,
       '1' as unit, valuation, reason,
       expected, (m_value is not null) :: integer + (x_value is not null) :: integer as present,
       greatest(m_recorded_at, x_recorded_at) as fresh_at,
       coalesce(m_simulated, false) or coalesce(x_simulated, false) as simulated,
       concat_ws(' ', m_refs, x_refs) as inputs,
       jsonb_build_object('M', m_value, 'X', x_value, 'FM', m_factor, 'FX', x_factor) as operands
  from mirror
 cross join lateral (
    select case m_valuation when 'CIF' then 1.06 when 'FOB' then 1 end as m_factor,
           case x_valuation when 'CIF' then 1.06 when 'FOB' then 1 end as x_factor
  ) factor
 cross join lateral (select m_value / m_factor as m_fob, x_value / x_factor as x_fob) fob
 cross join lateral (
    select case when m_reason is not null then m_reason
                when x_reason is not null then x_reason
                when m_factor is null or x_factor is null then 'unknown-source-semantics'
                when m_currency <> x_currency then 'mixed-units'
                when m_value + x_value = 0 then 'zero-denominator' end as reason
  ) denominator
