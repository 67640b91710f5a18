-- Times from one place of call to the next, in seconds, of the consignments that came there in a period: from departure or
-- gate-out, whichever came last, to arrival or gate-in, whichever came first, so that stays and legs make up the whole way.
-- `percentiles` are those of statistic, in its order.
select pair, period, corridor, leg,
       percentile_cont(array[0.5, 0.9, 0.95]) within group (order by seconds) as percentiles,
       count(*) :: integer as expected, count(seconds) :: integer as present,
       max(greatest(came_recorded_at, left_recorded_at)) as recorded_at,
       bool_or(came_simulated or coalesce(left_simulated, false)) as simulated,
       string_agg(concat_ws(' ', came_refs, left_refs), ' ') as refs
  from (
    -- Of an arrival before the departure one of the two is wrong, and nobody knows which.
    select *, previous || '-' || place as leg,
           case when came_at >= left_at then extract(epoch from came_at - left_at) end as seconds
      from (
        select pair, corridor, place, came_at, came_recorded_at, came_simulated, came_refs,
               lag(place) over way as previous, lag(left_at) over way as left_at,
               lag(left_recorded_at) over way as left_recorded_at, lag(left_simulated) over way as left_simulated,
               lag(left_refs) over way as left_refs
          from (
            -- Plans too: they name a place on the way of which nothing else is known, so that no leg leaps over it.
            select pairs[1] as pair, consignment, origin, destination, pairs, call, coalesce(max(corridor), '') as corridor,
                   coalesce(min(place) filter (where classifier = 'ACT'), min(place)) as place,
                   max(at) filter (where leaves) as left_at, min(at) filter (where comes) as came_at,
                   max(recorded_at) filter (where leaves) as left_recorded_at,
                   max(recorded_at) filter (where comes) as came_recorded_at,
                   bool_or(simulated) filter (where leaves) as left_simulated,
                   bool_or(simulated) filter (where comes) as came_simulated,
                   string_agg(ref, ' ') filter (where leaves) as left_refs,
                   string_agg(ref, ' ') filter (where comes) as came_refs
              from (
                select *, classifier = 'ACT' and activity in ('ARRI', 'GTIN') as comes,
                       classifier = 'ACT' and activity in ('DEPA', 'GTOT') as leaves
                  from {{logistics.movement_versions}} version
                 where not retracted and pairs <> '{}'
              ) movement
             group by consignment, origin, destination, pairs, call
          ) called
        window way as (partition by consignment, origin, destination, pairs order by call)
      ) passage
     where came_at is not null and previous <> place
  ) travelled
 cross join lateral indicators.periods_of((came_at at time zone 'UTC') :: date) period
 group by period, leg, corridor, pair
