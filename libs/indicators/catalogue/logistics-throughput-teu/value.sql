select pair as subject, period, jsonb_build_object('corridor', corridor, 'origin', origin, 'destination', destination) as dimensions,
       sum(teu) as value, 'TEU' as unit, null as valuation,
       case when count(teu) = 0 then 'not-reported' end as reason,
       count(*) :: integer as expected, count(teu) :: integer as present,
       max(greatest(arrived_recorded_at, teu_recorded_at)) as fresh_at,
       bool_or(arrived_simulated or coalesce(teu_simulated, false)) as simulated,
       string_agg(concat_ws(' ', arrived_refs, teu_refs), ' ') as inputs,
       jsonb_build_object('Q', sum(teu), 'n', count(teu)) as operands
  from trip
  left join cargo using (pair, consignment, origin, destination)
 cross join lateral indicators.periods_of((arrived_at at time zone 'UTC') :: date) period
 where arrived_at is not null
 group by pair, period, corridor, origin, destination
