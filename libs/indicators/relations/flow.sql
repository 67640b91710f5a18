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
         -- Only goods that are asked for, or are part of such.
         and exists (
           select from (values (commodity), (left(commodity, 2)), (left(commodity, 4)), (left(commodity, 6)),
                               (case classification when 'FCL' then 'TOTAL' end)) whole (target)
            where {{goods}})
    ) told
   order by reporter, partner, flow, period, classification, commodity,
            retracted, dataset <> 'NATIONAL', dataset <> 'COMTRADE', dataset
), placed as (
  -- `inside`: digits of the longest beginning of a code that has a figure too, in which this one is counted already.
  select *, null :: integer as inside from published where classification !~ '^HS'
  union all
  select published.*,
         greatest(
           case when length(commodity) > 4 and bool_or(length(commodity) = 4 and is_told) over heading then 4 end,
           case when length(commodity) > 6 and bool_or(length(commodity) = 6 and is_told) over subheading then 6 end,
           case when length(commodity) > 8 and bool_or(length(commodity) = 8 and is_told) over line then 8 end)
    from published
   cross join lateral (select reason is null or reason = 'suppressed' as is_told) told
   where classification ~ '^HS'
  window heading as (partition by reporter, partner, flow, period, classification, left(commodity, 4)),
         subheading as (partition by reporter, partner, flow, period, classification, left(commodity, 6)),
         line as (partition by reporter, partner, flow, period, classification, left(commodity, 8))
), by_product as (
  -- Codes of the Harmonized System make coarser ones; a sum without one of the parts that are known of is none.
  select distinct on (reporter, partner, flow, period, classification, target)
         pair, reporter, partner, flow, period, classification, target as commodity, reason,
         case when reason is null then value end as value, case when reason is null then net_mass end as net_mass,
         currency, valuation, case when not is_sum then 1 end as expected, present, simulated, recorded_at, refs
    from (
      select pair, reporter, partner, flow, period, classification, target, is_sum,
             sum(value) as value, case when count(net_mass) = count(*) then sum(net_mass) end as net_mass,
             case when not is_sum then max(reason)
                  when count(value) < count(*) then 'insufficient-coverage'
                  when min(currency) <> max(currency) or min(valuation) <> max(valuation) then 'mixed-units' end as reason,
             max(currency) as currency, concat_ws('+', min(valuation), nullif(max(valuation), min(valuation))) as valuation,
             count(value) :: integer as present,
             bool_or(simulated) as simulated, max(recorded_at) as recorded_at, string_agg(ref, ' ') as refs
        from placed
       cross join lateral (
          select commodity as target, false as is_sum
          union all
          select left(commodity, digits), true from (values (2), (4), (6)) level (digits)
           where classification ~ '^HS' and commodity <> 'TOTAL' and length(commodity) > digits
             and (inside is null or inside <= digits) and reason is distinct from 'retracted'
          union all
          -- All goods: items of FAO's list alone, which has no levels. Of others, a sum may count goods twice, and who
          -- publishes some products of the Harmonized System does not say that these are all.
          select 'TOTAL', true where classification = 'FCL' and commodity <> 'TOTAL' and reason is distinct from 'retracted'
       ) wider
       where {{goods}}
       group by pair, reporter, partner, flow, period, classification, target, is_sum
    ) summed
   order by reporter, partner, flow, period, classification, target,
            -- What its reporter keeps back is not put together from its parts.
            reason is distinct from 'suppressed', reason is not null, is_sum
)
-- Months make a quarter and a year, quarters a year, when all of them are there. `step` 0: the figure as it is.
select distinct on (reporter, partner, flow, target, classification, commodity)
       pair, reporter, partner, flow, target as period, classification, commodity,
       case when reason is null then value end as value, case when reason is null then net_mass end as net_mass,
       reason, currency, valuation, expected, present, simulated, recorded_at, refs
  from (
    select pair, reporter, partner, flow, period as target, classification, commodity, 0 as step, value, net_mass, reason,
           currency, valuation, expected, present, simulated, recorded_at, refs
      from by_product
     where $4 :: text[] is null or period = any ($4)
    union all
    select pair, reporter, partner, flow, target, classification, commodity, step,
           sum(value), case when count(net_mass) = count(*) then sum(net_mass) end,
           case when count(value) < parts then 'insufficient-coverage'
                when min(currency) <> max(currency) or min(valuation) <> max(valuation) then 'mixed-units' end,
           max(currency), concat_ws('+', min(valuation), nullif(max(valuation), min(valuation))),
           case when count(expected) = count(*) then parts end, count(value) :: integer,
           bool_or(simulated), max(recorded_at), string_agg(refs, ' ')
      from by_product
     cross join lateral (
        select left(period, 4) || '-Q' || (substr(period, 6) :: integer + 2) / 3 as target, 1 as step, 3 as parts where period ~ '^\d{4}-\d'
        union all
        select left(period, 4), case when period ~ 'Q' then 1 else 2 end, case when period ~ 'Q' then 4 else 12 end
         where length(period) > 4
     ) coarser
     where $4 :: text[] is null or target = any ($4)
     group by pair, reporter, partner, flow, target, classification, commodity, step, parts
  ) summed
 order by reporter, partner, flow, target, classification, commodity,
          -- A sum that is known to be whole goes before one of products, the months before the quarters.
          reason is distinct from 'suppressed', reason is not null, expected is null, step > 0, step desc
