select pair as subject, period, jsonb_build_object('corridor', corridor, 'origin', origin, 'destination', destination) as dimensions,
       round(count(*) filter (where on_time) :: numeric / nullif(count(planned_at), 0), 6) as value,
       '1' as unit, null as valuation,
       case when count(planned_at) = 0 then 'not-reported' end as reason,
       count(*) :: integer as expected, count(planned_at) :: integer as present,
       max(greatest(arrived_recorded_at, planned_recorded_at)) as fresh_at,
       bool_or(arrived_simulated or coalesce(planned_simulated, false)) as simulated,
       string_agg(concat_ws(' ', arrived_refs, planned_refs), ' ') as inputs,
       jsonb_build_object('k', count(*) filter (where on_time), 'n', count(planned_at)) as operands
  from trip
  left join plan using (pair, consignment, origin, destination)
 cross join lateral (select arrived_at <= planned_at + interval '24 hours' as on_time) kept
 cross join lateral indicators.periods_of((arrived_at at time zone 'UTC') :: date) period
 where arrived_at is not null
 group by pair, period, corridor, origin, destination
