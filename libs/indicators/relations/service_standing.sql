-- One row a service, pair and period: how it stood at the end of the period (or today). One that several parties report
-- serves the pair as long as one of them says so; the rest is what the newest of these states says. Needs service.
with moment as materialized (
  select pair, period, least(ends, today) as until
    from (select pair, min(valid_from) filter (where calls) as first_day from service group by pair) known
   cross join clock
   cross join lateral indicators.calendar(first_day, today) as calendar (period, ends)
)
select pair, period, service, bool_or(serves) as serves,
       (array_agg(operator order by valid_from desc, owner) filter (where serves))[1] as operator,
       (array_agg(departures_per_week order by valid_from desc, owner) filter (where serves))[1] as departures,
       (array_agg(departures_per_week * capacity_teu order by valid_from desc, owner) filter (where serves))[1] as capacity,
       max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as refs
  from moment
  join service using (pair)
 where valid_from <= until
   and (valid_to is null or valid_to > until)
 group by pair, period, service
