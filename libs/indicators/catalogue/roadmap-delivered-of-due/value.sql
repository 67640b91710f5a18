select pair as subject, period, jsonb_build_object('domain', domain) as dimensions,
       round(delivered :: numeric / nullif(due, 0), 6) as value, '1' as unit, null as valuation,
       case when dated = 0 then 'not-reported' when due = 0 then 'zero-denominator' end as reason,
       known as expected, dated as present, fresh_at, simulated, inputs,
       jsonb_build_object('D', delivered, 'n', due) as operands
  from (
    select pair, period, within as domain, count(*) :: integer as known, count(due) :: integer as dated,
           count(*) filter (where due <= until) as due,
           count(*) filter (where due <= until and status = 'delivered') as delivered,
           greatest(max(recorded_at), max(due_recorded_at)) as fresh_at,
           bool_or(simulated or coalesce(due_simulated, false)) as simulated,
           string_agg(concat_ws(' ', ref, due_ref), ' ') as inputs
      from commitment_standing
     cross join unnest(array[domain, 'TOTAL']) within
     group by pair, period, within
  ) counted
