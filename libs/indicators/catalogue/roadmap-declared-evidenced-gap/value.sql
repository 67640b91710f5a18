with bound as (
  select distinct pair, commitment, element ->> 'roadmap' as roadmap, element ->> 'item' as item
    from commitment_action cross join jsonb_array_elements(roadmap_items) element
), proved as (
  select pair, period, commitment, max(proves) as progress, max(recorded_at) as proof_recorded_at,
         bool_or(simulated) as proof_simulated, string_agg(ref, ' ') as proof_refs
    from (
      select distinct on (pair, period, commitment, thing, code) pair, period, commitment, proves, recorded_at, simulated, ref
        from (select distinct pair, period, until from commitment_standing) moment
        join bound using (pair)
        join proof using (pair, roadmap, item)
       where date <= until
       order by pair, period, commitment, thing, code, is_registration, date desc, stage desc, owner
    ) last_of_thing
   group by pair, period, commitment
)
select pair as subject, period, jsonb_build_object('domain', domain) as dimensions,
       round(differing :: numeric / nullif(bound_to_item, 0), 6) as value, '1' as unit, null as valuation,
       case when bound_to_item = 0 then 'not-reported' end as reason,
       known as expected, bound_to_item as present, fresh_at, simulated, inputs,
       jsonb_build_object('G', differing, 'n', bound_to_item) as operands
  from (
    select pair, period, within as domain, count(*) :: integer as known, count(is_bound) :: integer as bound_to_item,
           count(*) filter (where is_bound and case
             -- A delay or an end that is declared says no more than that it is not delivered.
             when status in ('delayed', 'cancelled') then progress = 2
             else coalesce(progress, 0) <> case status when 'delivered' then 2 when 'under-way' then 1 else 0 end
           end) as differing,
           greatest(max(recorded_at), max(proof_recorded_at)) as fresh_at,
           bool_or(simulated or coalesce(proof_simulated, false)) as simulated,
           string_agg(concat_ws(' ', ref, proof_refs), ' ') as inputs
      from commitment_standing
      left join (select distinct pair, commitment, true as is_bound from bound) bound_one using (pair, commitment)
      left join proved using (pair, period, commitment)
     cross join unnest(array[domain, 'TOTAL']) within
     group by pair, period, within
  ) counted
