with life as (
  select pair, period, instrument, array[max(domain), 'TOTAL'] as domains,
         min(date) filter (where action = 'in-force') is not null as is_in_force,
         coalesce(min(date) filter (where action = 'in-force'), until) - min(date) filter (where action = 'signed') as days,
         max(recorded_at) as recorded_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as refs
    from instrument_period
    join instrument_action using (pair)
   where action in ('signed', 'in-force') and date <= until
   group by pair, period, until, instrument
), summary as (
  select pair, period, domain, count(*) :: integer as known, count(days) :: integer as signed,
         count(days) filter (where is_in_force) as in_force,
         max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(refs, ' ') as inputs
    from life cross join unnest(domains) domain
   group by pair, period, domain
), at_risk as (
  -- `ended`: came into force after so many days; `pending`: were not in force the day before.
  select pair, period, domain, days, count(*) filter (where is_in_force) as ended,
         sum(count(*)) over (partition by pair, period, domain order by days desc) as pending
    from life cross join unnest(domains) domain
   where days is not null
   group by pair, period, domain, days
), curve as (
  -- The product of 1 - ended / pending, rounded so that a half is a half; zero once none is pending. Greenwood's sum beside it.
  select pair, period, domain, days,
         case when ended = pending then 0 else round(exp(sum(ln(1 - ended / nullif(pending, ended))) over so_far), 12) end as share,
         case when ended < pending then sum(ended / (pending * nullif(pending - ended, 0))) over so_far end as variance
    from at_risk
  window so_far as (partition by pair, period, domain order by days)
), reached as (
  select pair, period, domain, statistic, min(days) as days, (array_agg(bound order by days))[1] as share
    from curve
   cross join lateral (select 1.959964 * sqrt(variance) / abs(ln(nullif(nullif(share, 0), 1))) as width) log_log
   cross join lateral (
      values ('median', share), ('lower', power(share, exp(width))), ('upper', power(share, exp(- width)))
   ) limits (statistic, bound)
   where bound <= 0.5
   group by pair, period, domain, statistic
)
select pair as subject, period, jsonb_build_object('domain', domain, 'statistic', statistic) as dimensions,
       days :: numeric as value, 'd' as unit, null as valuation,
       case when signed = 0 then 'not-reported' when days is null then 'insufficient-coverage' end as reason,
       known as expected, signed as present, fresh_at, simulated, inputs,
       jsonb_build_object('n', signed, 'd', in_force, 'S', round(share, 6)) as operands
  from summary
 cross join (values ('median'), ('lower'), ('upper')) wanted (statistic)
  left join reached using (pair, period, domain, statistic)
