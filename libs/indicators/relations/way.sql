-- One row a consignment that arrived: the kilometres of the great circles from call to call, the seconds from its origin to
-- its destination, and those in motion between calls; null where a place, or one of the times, is not known. Needs location.
with call as (
  select pairs, consignment, origin, destination, call, place, max(corridor) as corridor,
         min(at) filter (where activity = 'DEPA') as departed_at, max(at) filter (where activity = 'ARRI') as arrived_at,
         max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as refs
    from {{logistics.movement_versions}} version
   where classifier = 'ACT' and not retracted and pairs <> '{}' and activity in ('ARRI', 'DEPA')
   group by consignment, origin, destination, pairs, call, place
), leg as (
  select call.*, lag(departed_at) over calls as left_at, latitude, longitude,
         lag(latitude) over calls as from_latitude, lag(longitude) over calls as from_longitude
    from call
    left join location using (place)
  window calls as (partition by consignment, origin, destination, pairs order by call, place)
), consignment as (
  select pairs[1] as pair, origin, destination, coalesce(max(corridor), '') as corridor, count(*) - 1 as legs,
         min(departed_at) filter (where place = origin) as departed_at,
         max(arrived_at) filter (where place = destination) as arrived_at,
         sum(km) as km, count(km) as measured, sum(seconds) as moving, count(seconds) as timed,
         max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as refs
    from leg
   cross join lateral (
      -- The haversine formula, on a sphere of the Earth's mean radius.
      select round((2 * 6371.0088 * asin(sqrt(
               sind((latitude - from_latitude) / 2) ^ 2
               + cosd(latitude) * cosd(from_latitude) * sind((longitude - from_longitude) / 2) ^ 2))) :: numeric, 3) as km,
             case when arrived_at >= left_at then extract(epoch from arrived_at - left_at) end as seconds
   ) measure
   group by consignment, origin, destination, pairs
)
select pair, origin, destination, corridor, arrived_at, case when measured = legs then km end as km,
       case when departed_at <= arrived_at then extract(epoch from arrived_at - departed_at) end as total,
       case when departed_at <= arrived_at and timed = legs then moving end as moving, recorded_at, simulated, refs
  from consignment
 where arrived_at is not null
