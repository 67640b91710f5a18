select now.pair, now.period,
       jsonb_build_object('exporter', now.exporter, 'importer', now.importer,
                          'classification', now.classification, 'commodity', now.commodity) as dimensions,
       case when denominator.reason is null and now.currency = before.currency then round(now.value / before.value - 1, 6) end
         as value,
       '1' as unit,
       case when denominator.reason is not null then denominator.reason
            when now.currency <> before.currency then 'mixed-units' end as reason,
       2 as expected, (now.value is not null) :: integer + (before.value is not null) :: integer as present,
       greatest(now.recorded_at, before.recorded_at) as fresh_at, now.simulated or coalesce(before.simulated, false) as simulated,
       array_remove(array[now.ref, before.ref], null) as inputs
  from direction now
  left join direction before
    on (before.pair, before.exporter, before.importer, before.classification, before.commodity)
       = (now.pair, now.exporter, now.importer, now.classification, now.commodity)
   and before.period = indicators.year_before(now.period)
 cross join lateral (
    select case when now.value is null then now.reason
                when before.value is null then coalesce(before.reason, 'not-reported')
                when before.value = 0 then 'zero-denominator' end as reason
  ) denominator
