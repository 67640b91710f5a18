select pair as subject, period, jsonb_build_object('corridor', corridor, 'origin', origin, 'destination', destination) as dimensions,
       sum(tonnes) as value, 't' as unit, null as valuation,
       case when count(tonnes) = 0 then 'not-reported' end as reason,
       count(*) :: integer as expected, count(tonnes) :: integer as present,
       max(greatest(arrived_recorded_at, tonnes_recorded_at)) as fresh_at,
       bool_or(arrived_simulated or coalesce(tonnes_simulated, false)) as simulated,
       string_agg(concat_ws(' ', arrived_refs, tonnes_refs), ' ') as inputs,
       jsonb_build_object('Q', sum(tonnes), 'n', count(tonnes)) as operands
  from trip
  left join cargo using (pair, consignment, origin, destination)
 cross join lateral indicators.periods_of((arrived_at at time zone 'UTC') :: date) period
 where arrived_at is not null
 group by pair, period, corridor, origin, destination
