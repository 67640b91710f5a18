-- Services, each with its states in order; the days bound the states that hold between them.
with state as (
  select *, lead(valid_from) over (partition by owner, service, retracted order by valid_from) as valid_to
    from {{logistics.service_versions}} version
   where ($2 :: text is null or pairs @> array[$2 :: text])
     and ($3 :: text is null or service = $3)
), asked as (
  select * from state
   where ($4 :: date is null or valid_to is null or valid_to > $4)
     and ($5 :: date is null or valid_from <= $5)
     and ($6 :: text is null or (service || ' ' || owner) collate "C" > $6)
)
select service, reporter, min(service || ' ' || owner) as key,
       (select coalesce(array_agg(distinct pair order by pair), '{}') from asked other, unnest(other.pairs) pair
         where other.service = asked.service and other.reporter = asked.reporter) as pairs,
       json_agg(json_build_object(
         'action', action, 'validFrom', valid_from, 'validTo', valid_to, 'name', name, 'mode', mode, 'operator', operator, 'stops', stops,
         'departuresPerWeek', departures_per_week :: text, 'capacityTeu', capacity_teu :: text,
         'status', case when retracted then 'retracted' else 'recorded' end,
         'event', json_build_object('source', event_source, 'id', event_id,
                                    'time', to_char(event_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
       order by valid_from) as states,
       bool_or(simulated) as simulated, max(recorded_at) as "recordedAt"
  from asked
 group by service, reporter
 order by min(service || ' ' || owner) collate "C"
 limit $7
