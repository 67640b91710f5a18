select pair as subject, period, jsonb_build_object('domain', domain) as dimensions,
       case when count(due) > 0 then count(*) filter (where due <= until) :: numeric end as value,
       '1' as unit, null as valuation, case when count(due) = 0 then 'not-reported' end as reason,
       count(*) :: integer as expected, count(due) :: integer as present,
       greatest(max(recorded_at), max(due_recorded_at)) as fresh_at,
       bool_or(simulated or coalesce(due_simulated, false)) as simulated,
       string_agg(concat_ws(' ', ref, due_ref), ' ') as inputs,
       jsonb_build_object('n', count(*) filter (where due <= until)) as operands
  from commitment_standing
 group by pair, period, domain
