select pair as subject, to_char(coalesce(in_force, signed), 'YYYY') as period, jsonb_build_object('instrument', instrument, 'domain', domain) as dimensions,
       (in_force - signed) :: numeric as value, 'd' as unit, null as valuation,
       case when in_force is null then 'pending' when signed is null then 'not-reported' end as reason,
       2 as expected, (signed is not null) :: integer + (in_force is not null) :: integer as present,
       fresh_at, simulated, inputs,
       jsonb_build_object('S', signed, 'F', in_force) as operands
  from (
    select pair, instrument, max(domain) as domain,
           min(date) filter (where action = 'signed') as signed,
           min(date) filter (where action = 'in-force') as in_force,
           max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as inputs
      from instrument_action cross join clock
     where action in ('signed', 'in-force') and date <= today
     group by pair, instrument
  ) life
