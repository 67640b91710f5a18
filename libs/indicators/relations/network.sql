-- One row a service and period: its state at the end of the period (or today), `until`; of services that link countries.
with stated as (
  select version_id as state, stops, countries, action <> 'closed' as runs, valid_from,
         lead(valid_from) over (partition by owner, service order by valid_from) as valid_to, simulated, recorded_at, ref
    from {{every logistics.service_versions}} version
   cross join lateral (
      select array_agg(distinct country) as countries from unnest(pairs) pair, unnest(string_to_array(pair, '-')) country
   ) called
   where not retracted
)
select period, until, state, stops, countries, runs, recorded_at, simulated, ref
  from (select min(valid_from) as first_day from stated) known
 cross join clock
 cross join lateral indicators.calendar(first_day, today) as calendar (period, ends)
 cross join lateral (select least(ends, today) as until) moment
  join stated on valid_from <= until and (valid_to is null or valid_to > until)
 where countries is not null
