-- One row a commitment and period: how it stood at the end of the period (or today): what the last action says, and the
-- due date of the last action that names one. Needs commitment_action.
select distinct on (pair, period, commitment) pair, period, commitment, domain, status, until, recorded_at, simulated, ref,
       first_value(due) over named as due,
       first_value(case when due is not null then recorded_at end) over named as due_recorded_at,
       first_value(case when due is not null then simulated end) over named as due_simulated,
       first_value(case when due is not null then ref end) over named as due_ref
  from (select pair, min(date) as first_day from commitment_action group by pair) known
 cross join clock
 cross join lateral indicators.calendar(first_day, today) as calendar (period, ends)
 cross join lateral (select least(ends, today) as until) moment
  join commitment_action using (pair)
 where date <= until
window named as (partition by pair, period, commitment order by due is null, date desc, stage desc, sequence desc, owner)
 order by pair, period, commitment, date desc, stage desc, sequence desc, owner
