select pair as subject, period, jsonb_build_object('domain', domain, 'status', status) as dimensions,
       count(*) :: numeric as value, '1' as unit, null as valuation, null as reason,
       count(*) :: integer as expected, count(*) :: integer as present,
       max(recorded_at) as fresh_at, bool_or(simulated) as simulated, string_agg(ref, ' ') as inputs,
       jsonb_build_object('n', count(*)) as operands
  from (
    -- Registration with the United Nations changes nothing about the force of an instrument: any other action goes before it.
    select distinct on (pair, period, instrument) pair, period, instrument, domain, action as status, recorded_at, simulated, ref
      from instrument_period
      join instrument_action using (pair)
     where date <= until
     order by pair, period, instrument, action = 'registered', date desc, stage desc, sequence desc, owner
  ) last_action
 group by pair, period, domain, status
