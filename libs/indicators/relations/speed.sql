-- Kilometres and seconds, with and without delay, of the consignments that arrived in a period. Needs way.
select pair, period, corridor, origin, destination, with_delay,
       sum(km) filter (where seconds is not null) as km, sum(seconds) filter (where km is not null) as seconds,
       count(*) :: integer as expected, count(seconds) as timed, count(km + seconds) :: integer as present,
       max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as refs
  from way
 cross join lateral (values (true, total), (false, moving)) measured (with_delay, seconds)
 cross join lateral indicators.periods_of((arrived_at at time zone 'UTC') :: date) period
 group by period, corridor, origin, destination, pair, with_delay
