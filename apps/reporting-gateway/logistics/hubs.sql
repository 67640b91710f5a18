-- Hubs by commodity: what came in and left between two days, and what is there at the end of the second.
with movement as (
  select *, $4 :: date is null or moved_on >= $4 as within,
         case direction when 'in' then tonnes else - tonnes end as change
    from {{logistics.stock_versions}} version
   where not retracted
     and ($2 :: text is null or pairs @> array[$2 :: text])
     and ($3 :: text is null or hub = $3)
     and ($5 :: date is null or moved_on <= $5)
     and ($6 :: text is null or hub collate "C" > $6)
), commodity as (
  select hub, commodity, sum(change) as stock,
         coalesce(sum(tonnes) filter (where direction = 'in' and within), 0) as inflow,
         coalesce(sum(tonnes) filter (where direction = 'out' and within), 0) as outflow,
         max(moved_on) as last_on
    from movement
   group by hub, commodity
), destination as (
  select hub, commodity, destination, sum(tonnes) as tonnes
    from movement
   where direction = 'out' and within and destination is not null
   group by hub, commodity, destination
)
select hub, (array_agg(name order by moved_on desc))[1] as name, min(place) as place,
       (select coalesce(array_agg(distinct pair order by pair), '{}') from movement other, unnest(other.pairs) pair where other.hub = movement.hub) as pairs,
       (select json_agg(json_build_object(
                 'commodity', commodity, 'stock', stock :: text, 'inflow', inflow :: text, 'outflow', outflow :: text,
                 'lastOn', last_on,
                 'destinations', (select coalesce(json_agg(json_build_object('area', d.destination, 'tonnes', d.tonnes :: text)
                                                           order by d.tonnes desc, d.destination), '[]')
                                    from destination d where d.hub = commodity.hub and d.commodity = commodity.commodity))
               order by commodity)
          from commodity where commodity.hub = movement.hub) as commodities,
       bool_or(simulated) as simulated, max(recorded_at) as "recordedAt"
  from movement
 group by hub
 order by hub collate "C"
 limit $7
