-- What reporters publish, one figure a product and period: their own, or else the sum of finer ones.
-- `refs`: the facts it is made of. `expected` figures make it whole (null: nobody says how many), `present` are there.
with published as (
  -- From one collection a figure: the reporter's own before those of others.
  select distinct on (reporter, partner, flow, period, classification, commodity)
         pairs[1] as pair, reporter, partner, flow, period, classification, commodity,
         case when reason is null then value end as value, case when reason is null then net_mass end as net_mass,
         reason, currency, valuation, simulated, recorded_at, ref
    from (
      select *,
             case
               when retracted then 'retracted'
               when confidentiality <> 'F' or observation_status = 'Q' then 'suppressed'
               when observation_status = 'O' then 'unknown-source-semantics'
               when value is null then 'not-reported'
             end as reason
        from {{every trade.flow_versions}} version
       where {{reach}} and ($4 :: text[] is null or period = any ($4))
    ) told
   order by reporter, partner, flow, period, classification, commodity,
            retracted, dataset <> 'NATIONAL', dataset <> 'COMTRADE', dataset
), by_period as (
  -- Months make a quarter and a year, quarters a year, when all of them are there. `step` 0: the figure as it is.
  select distinct on (reporter, partner, flow, target, classification, commodity)
         pair, reporter, partner, flow, target as period, classification, commodity, reason, expected, present,
         case when reason is null then value end as value, case when reason is null then net_mass end as net_mass,
         currency, valuation, simulated, recorded_at, refs
    from (
      select pair, reporter, partner, flow, target, classification, commodity, step,
             sum(value) as value, case when count(net_mass) = count(*) then sum(net_mass) end as net_mass,
             case when step = 0 then max(reason)
                  when count(value) < parts then 'insufficient-coverage'
                  when min(currency) <> max(currency) or min(valuation) <> max(valuation) then 'mixed-units' end as reason,
             max(currency) as currency, string_agg(distinct valuation, '+' order by valuation) as valuation,
             parts as expected, count(value) :: integer as present,
             bool_or(simulated) as simulated, max(recorded_at) as recorded_at, string_agg(ref, ' ') as refs
        from published
       cross join lateral (
          select period as target, 0 as step, 1 as parts
          union all
          select left(period, 4) || '-Q' || (substr(period, 6) :: integer + 2) / 3, 1, 3 where period ~ '^\d{4}-\d'
          union all
          select left(period, 4), case when period ~ 'Q' then 1 else 2 end, case when period ~ 'Q' then 4 else 12 end
           where length(period) > 4
       ) coarser
       where $4 :: text[] is null or target = any ($4)
       group by pair, reporter, partner, flow, target, classification, commodity, step, parts
    ) summed
   order by reporter, partner, flow, target, classification, commodity,
            -- What its reporter keeps back is not put together from its parts.
            reason is distinct from 'suppressed', reason is not null, step > 0, step desc
)
select distinct on (reporter, partner, flow, period, classification, target)
       pair, reporter, partner, flow, period, classification, target as commodity, value, net_mass, reason, currency,
       valuation, expected, present, simulated, recorded_at, refs
  from (
    select pair, reporter, partner, flow, period, classification, target, grain,
           sum(value) as value, case when count(net_mass) = count(*) then sum(net_mass) end as net_mass,
           case when grain = 0 then max(reason)
                when count(value) = 0 then 'insufficient-coverage'
                when min(currency) <> max(currency) or min(valuation) <> max(valuation) then 'mixed-units' end as reason,
           max(currency) as currency, string_agg(distinct valuation, '+' order by valuation) as valuation,
           case when grain = 0 then max(expected) end as expected,
           case when grain = 0 then max(present) else count(value) :: integer end as present,
           bool_or(simulated) as simulated, max(recorded_at) as recorded_at, string_agg(refs, ' ') as refs
      from by_period
     cross join lateral (
        -- `grain` 0: the product itself; else how fine the parts are, of which the coarsest are summed. All goods of the
        -- Harmonized System are never put together: who publishes some of its products does not say that these are all.
        select commodity as target, 0 as grain
        union all
        select left(commodity, digits), length(commodity) from (values (2), (4)) level (digits)
         where classification ~ '^HS' and commodity <> 'TOTAL' and length(commodity) > digits
        union all
        select 'TOTAL', 1 where commodity <> 'TOTAL' and classification !~ '^HS'
     ) wider
     where {{goods}}
     group by pair, reporter, partner, flow, period, classification, target, grain
  ) summed
 order by reporter, partner, flow, period, classification, target, grain
