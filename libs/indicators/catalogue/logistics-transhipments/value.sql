with call as materialized (
  select period, state, countries, place from network cross join unnest(stops) place where runs
), direct as (
  -- Services that goods from a country can be on at first, and where these call: there they can change.
  select period, country, array_agg(distinct state) as services, array_agg(distinct place) as places
    from call
   cross join unnest(countries) country
   group by period, country
), onward as (
  -- Services that they can be on after a change.
  select period, country, array_agg(distinct state) as services
    from direct
   cross join unnest(places) place
    join call using (period, place)
   group by period, country
), known as (
  -- Countries from the day on that a service called there.
  select country, min(until) as since from network cross join unnest(countries) country group by country
), moment as (
  select period, until, count(*) filter (where runs) :: integer as running,
         max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as refs
    from network
   group by period, until
), reached as materialized (
  select moment.*, country, direct.services, places, onward.services as next
    from moment
    join known on since <= until
    left join direct using (period, country)
    left join onward using (period, country)
)
select a.country || '-' || b.country as subject, period, '{}' :: jsonb as dimensions,
       changes :: numeric as value, '1' as unit, null as valuation,
       case when changes is null then 'insufficient-coverage' end as reason,
       null :: integer as expected, a.running as present,
       a.recorded_at as fresh_at, a.simulated, a.refs as inputs,
       jsonb_build_object('k', changes, 'n', a.running) as operands
  from reached a
  join reached b using (period)
 cross join lateral (
    select case when a.services && b.services then 0 when a.places && b.places then 1 when a.next && b.next then 2 end as changes
 ) way
 where a.country < b.country
