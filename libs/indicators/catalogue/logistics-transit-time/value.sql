select pair as subject, period, jsonb_build_object('corridor', corridor, 'origin', origin, 'destination', destination) as dimensions,
       round((percentile_cont(0.5) within group (order by extract(epoch from arrived_at - departed_at))
              filter (where departed_at is not null) / 86400) :: numeric, 3) as value,
       'd' as unit, null as valuation,
       case when count(departed_at) = 0 then 'not-reported' end as reason,
       count(*) :: integer as expected, count(departed_at) :: integer as present,
       max(greatest(arrived_recorded_at, departed_recorded_at)) as fresh_at,
       bool_or(arrived_simulated or coalesce(departed_simulated, false)) as simulated,
       string_agg(concat_ws(' ', arrived_refs, departed_refs), ' ') as inputs,
       jsonb_build_object('n', count(departed_at)) as operands
  from trip
 cross join lateral indicators.periods_of((arrived_at at time zone 'UTC') :: date) period
 where arrived_at is not null
 group by pair, period, corridor, origin, destination
