with recursive call as materialized (
  select period, state, place from network cross join unnest(stops) place where runs
), change as materialized (
  -- Goods can change between services that call at the same place.
  select distinct period, call.state, onward.state as next
    from call
    join call onward using (period, place)
   where call.state <> onward.state
), way as (
  -- Services that goods from a country can be on after so many changes.
  select period, country as start, state, 0 as changes from network cross join unnest(countries) country where runs
  union
  select period, start, next, changes + 1 from way join change using (period, state) where changes < 2
), shortest as (
  select period, start, country, min(changes) as changes
    from way
    join network using (period, state)
   cross join unnest(countries) country
   where start < country
   group by period, start, country
), known as (
  -- Countries from the day on that a service called there.
  select country, min(until) as since from network cross join unnest(countries) country group by country
), moment as (
  select period, until, count(*) filter (where runs) :: integer as running,
         max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as refs
    from network
   group by period, until
)
select a.country || '-' || b.country as subject, moment.period, '{}' :: jsonb as dimensions,
       changes :: numeric as value, '1' as unit, null as valuation,
       case when changes is null then 'insufficient-coverage' end as reason,
       null :: integer as expected, running as present,
       recorded_at as fresh_at, simulated, refs as inputs,
       jsonb_build_object('k', changes, 'n', running) as operands
  from moment
  join known a on a.since <= until
  join known b on b.since <= until and a.country < b.country
  left join shortest on (shortest.period, start, shortest.country) = (moment.period, a.country, b.country)
