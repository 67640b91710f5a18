-- One figure a direction of trade: the importer's, and the exporter's where there is none. Needs mirror.
select pair, exporter, importer, period, classification, commodity,
       case when by_exporter then x_value else m_value end as value,
       case when by_exporter then x_reason else m_reason end as reason,
       case when by_exporter then x_currency else m_currency end as currency,
       case when by_exporter then x_valuation else m_valuation end as valuation,
       case when by_exporter then x_expected else m_expected end as expected,
       case when by_exporter then x_recorded_at else m_recorded_at end as recorded_at,
       case when by_exporter then x_simulated else m_simulated end as simulated,
       case when by_exporter then x_refs else m_refs end as refs
  from mirror
 cross join lateral (
    -- Without a figure of either side: the one whose reason says more.
    select m_value is null and x_refs is not null and (x_value is not null or m_reason = 'not-reported') as by_exporter
  ) side
