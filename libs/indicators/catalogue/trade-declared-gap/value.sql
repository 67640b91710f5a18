-- A sum of declarations does not show what its reporter keeps back in what it publishes.
select pair as subject, period,
       jsonb_build_object('reporter', reporter, 'partner', partner, 'flow', flow,
                          'classification', coalesce(classification, 'HS'), 'commodity', commodity) as dimensions,
       case when denominator.reason is null then round((published.value - declared.value) / published.value, 6) end as value,
       '1' as unit, concat_ws('+', least(published.valuation, declared.valuation),
                              nullif(greatest(published.valuation, declared.valuation),
                                     least(published.valuation, declared.valuation))) as valuation, denominator.reason,
       parts + 1 as expected, months + (published.value is not null) :: integer as present,
       greatest(published.recorded_at, declared.recorded_at) as fresh_at,
       declared.simulated or coalesce(published.simulated, false) as simulated,
       concat_ws(' ', published.refs, declared.refs) as inputs,
       jsonb_build_object('P', published.value,
                          'C', case when published.reason is distinct from 'suppressed' then declared.value end) as operands
  from pair_declared declared
  left join (select * from pair_flow where classification ~ '^HS') published
       using (pair, reporter, partner, flow, period, commodity)
 cross join lateral (
    select case when published.value is null then coalesce(published.reason, 'not-reported')
                when declared.reason is not null then declared.reason
                when published.currency <> declared.currency then 'mixed-units'
                when published.value = 0 then 'zero-denominator' end as reason
  ) denominator
