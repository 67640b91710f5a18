-- Times from origin to destination, in seconds, of the consignments that arrived in a period. `percentiles` are those of
-- statistic, in its order. Needs trip.
select pair, period, corridor, origin, destination,
       percentile_cont(array[0.5, 0.9, 0.95]) within group (order by seconds) as percentiles, avg(seconds) as mean,
       count(*) :: integer as expected, count(seconds) :: integer as present,
       max(greatest(arrived_recorded_at, departed_recorded_at)) as recorded_at,
       bool_or(arrived_simulated or coalesce(departed_simulated, false)) as simulated,
       string_agg(concat_ws(' ', arrived_refs, departed_refs), ' ') as refs
  from (
    -- Of an arrival before the departure one of the two is wrong, and nobody knows which.
    select *, case when arrived_at >= departed_at then extract(epoch from arrived_at - departed_at) end as seconds
      from trip
     where arrived_at is not null
  ) arrived
 cross join lateral indicators.periods_of((arrived_at at time zone 'UTC') :: date) period
 group by period, corridor, origin, destination, pair
