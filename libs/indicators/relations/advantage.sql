-- A reporter's exports of a product (`x`) beside all its exports (`c`), and the world's of the product (`k`) beside all of
-- the world's (`w`). Only where products are asked for: of all goods there is no advantage. Where figures of one partner alone are
-- there, the rest of the reporter's exports was not told. Needs world_export and world.
select reporter as subject, period,
       jsonb_build_object('reporter', reporter, 'classification', classification, 'commodity', commodity) as dimensions,
       '1' as unit, coalesce(world.valuation, exported.valuation) as valuation, missing.reason,
       world.expected, coalesce(world.present, 0) as present,
       greatest(exported.recorded_at, exported.total_recorded_at, world.recorded_at, world.total_recorded_at) as fresh_at,
       exported.simulated or coalesce(exported.total_simulated, false) or coalesce(world.simulated or world.total_simulated, false) as simulated,
       concat_ws(' ', exported.refs, total_refs, world.refs, all_goods.refs) as inputs,
       exported.value as x, exported.total as c, world.value as k, world.total as w
  from world_export exported
  left join world using (period, classification, commodity, currency)
  -- References of the whole world are looked up where they are asked for alone: beside each product they would fill disks.
  left join lateral (
    select string_agg(refs, ' ') as refs
      from world total
     where (total.period, total.classification, total.currency) = (world.period, world.classification, world.currency)
       and commodity = 'TOTAL'
  ) all_goods on true
 cross join lateral (
    select case when exported.reason is not null then exported.reason
                when exported.total is null then coalesce(total_reason, 'not-reported')
                when not is_counted then 'mixed-units'
                when total_partners < 2 then 'insufficient-coverage'
                when world.reason is not null then world.reason
                when world.total = 0 then 'zero-denominator' end as reason
  ) missing
 where commodity <> 'TOTAL' and is_asked and $5 is distinct from array['TOTAL']
