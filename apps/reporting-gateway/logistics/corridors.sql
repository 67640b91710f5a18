-- Corridors by what moved on them: the consignments, and the places in the order in which they are called at.
with movement as (
  select * from {{logistics.movement_versions}} version
   where not retracted and corridor is not null
     and ($2 :: text is null or pairs @> array[$2 :: text])
     and ($3 :: text is null or corridor = $3)
     and ($4 :: date is null or at >= $4 :: date :: timestamp at time zone 'UTC')
     and ($5 :: date is null or at < ($5 :: date + 1) :: timestamp at time zone 'UTC')
     and ($6 :: text is null or corridor collate "C" > $6)
), consignment as (
  select corridor, consignment, min(pairs) as pairs, min(origin) as origin, min(destination) as destination,
         max(teu) as teu, max(tonnes) as tonnes,
         bool_or(classifier = 'ACT' and activity = 'DEPA' and place = origin) as departed,
         bool_or(classifier = 'ACT' and activity = 'ARRI' and place = destination) as arrived,
         min(at) filter (where classifier = 'ACT') as first_at, max(at) filter (where classifier = 'ACT') as last_at,
         bool_or(simulated) as simulated, max(recorded_at) as recorded_at
    from movement
   group by corridor, consignment
), place as (
  select corridor, place, min(call) as call, min(facility) as facility, array_agg(distinct mode order by mode) as modes
    from movement
   group by corridor, place
)
select corridor,
       (select coalesce(array_agg(distinct pair order by pair), '{}')
          from consignment other, unnest(other.pairs) pair where other.corridor = consignment.corridor) as pairs,
       array_agg(distinct origin order by origin) as origins,
       array_agg(distinct destination order by destination) as destinations,
       (select json_agg(json_build_object('place', place, 'facility', facility, 'modes', modes) order by call, place)
          from place where place.corridor = consignment.corridor) as places,
       count(*) :: integer as consignments,
       count(*) filter (where departed) :: integer as departed, count(*) filter (where arrived) :: integer as arrived,
       sum(teu) filter (where departed) as teu, sum(tonnes) filter (where departed) as tonnes,
       min(first_at) as "firstAt", max(last_at) as "lastAt",
       bool_or(simulated) as simulated, max(recorded_at) as "recordedAt"
  from consignment
 group by corridor
 order by corridor collate "C"
 limit $7
