-- Times that consignments stood at a place which they left in a period, in seconds: from arrival or gate-in, whichever came
-- first, to departure or gate-out, whichever came last. `percentiles` are those of statistic, in its order.
select pair, period, corridor, place, is_border,
       percentile_cont(array[0.5, 0.9, 0.95]) within group (order by seconds) as percentiles,
       count(*) :: integer as expected, count(seconds) :: integer as present,
       max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as refs
  from (
    select pairs[1] as pair, coalesce(max(corridor), '') as corridor, place,
           bool_or(facility is not distinct from 'BOCR') as is_border,
           -- Of a departure before the arrival one of the two is wrong, and nobody knows which.
           case when max(at) filter (where leaves) >= min(at) filter (where comes)
                then extract(epoch from max(at) filter (where leaves) - min(at) filter (where comes)) end as seconds,
           max(at) filter (where leaves) as left_at,
           max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as refs
      from (
        select *, activity in ('ARRI', 'GTIN') as comes, activity in ('DEPA', 'GTOT') as leaves
          from {{logistics.movement_versions}} version
         where classifier = 'ACT' and not retracted and pairs <> '{}' and activity in ('ARRI', 'GTIN', 'DEPA', 'GTOT')
      ) movement
     group by consignment, origin, destination, place, call, pairs
    -- No consignment arrives at its origin: without a gate-in it does not stand there.
    having bool_or(leaves) and (bool_or(comes) or place <> origin)
  ) stood
 cross join lateral indicators.periods_of((left_at at time zone 'UTC') :: date) period
 group by period, place, corridor, is_border, pair
