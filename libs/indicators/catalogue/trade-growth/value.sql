select pair as subject, period,
       jsonb_build_object('exporter', exporter, 'importer', importer,
                          'classification', classification, 'commodity', commodity) as dimensions,
       case when change_reason is null then round(value / then_value - 1, 6) end as value,
       '1' as unit, valuations as valuation, change_reason as reason,
       change_expected as expected, (value is not null) :: integer + (then_value is not null) :: integer as present,
       greatest(recorded_at, then_recorded_at) as fresh_at, simulated or coalesce(then_simulated, false) as simulated,
       concat_ws(' ', refs, then_refs) as inputs, jsonb_build_object('D', value, 'D0', then_value) as operands
  from earlier
 where years = 1
