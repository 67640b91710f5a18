select pair, period, jsonb_build_object('domain', domain) as dimensions,
       case when count(due) > 0 then count(*) filter (where due <= until) :: numeric end as value,
       '1' as unit, case when count(due) = 0 then 'not-reported' end as reason,
       count(*) :: integer as expected, count(due) :: integer as present,
       greatest(max(recorded_at), max(due_recorded_at)) as fresh_at,
       bool_or(simulated or coalesce(due_simulated, false)) as simulated,
       array_remove(array_agg(ref) || array_agg(due_ref), null) as inputs
  from commitment_standing
 group by pair, period, domain
