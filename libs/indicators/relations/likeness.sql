-- How much of its trade a country has in the same products as another: exports of `one` with exports or imports of `other`,
-- by `flow` of the latter. Of two that export each pair of countries is there once. Needs vector.
with numbered as materialized (
  select *, row_number() over () :: integer as id from vector
), share as (
  -- In units of 1e-15: whole numbers add up to the same in any order, and faster than decimals.
  select id, reporter, flow, period, classification, product, round(1e15 * part / value) :: bigint as share,
         $7 :: text[] is null or reporter = any ($7) as is_asked
    from numbered
   cross join lateral unnest(products, values) part (product, part)
   where value is not null
), product as (
  -- Only those asked for meet with each: to choose from all that meet would take longer than to count them.
  select array_agg(id) filter (where flow = 'X' and is_asked) as sellers,
         array_agg(reporter) filter (where flow = 'X' and is_asked) as names,
         array_agg(share) filter (where flow = 'X' and is_asked) as sales,
         array_agg(id) filter (where flow = 'X' and not is_asked) as other_sellers,
         array_agg(reporter) filter (where flow = 'X' and not is_asked) as other_names,
         array_agg(share) filter (where flow = 'X' and not is_asked) as other_sales,
         array_agg(id) as ids, array_agg(reporter) as countries, array_agg(flow) as flows, array_agg(share) as shares,
         array_agg(id) filter (where is_asked) as asked_ids, array_agg(reporter) filter (where is_asked) as asked_countries,
         array_agg(flow) filter (where is_asked) as asked_flows, array_agg(share) filter (where is_asked) as asked_shares
    from share
   group by period, classification, product
), couple as (
  -- Countries that meet in a product, and each with each: without a product in common they have nothing in common.
  select one_id, id as other_id, sum(least(one_share, share)) as common,
         null as one, null as other, null as flow, null as period, null as classification, null as reason, null as valuation,
         null :: integer as expected, null :: integer as present, null :: timestamptz as recorded_at, null :: boolean as simulated
    from product
   cross join lateral (
      select one.id as one_id, one.name as one_name, one.share as one_share, other.*
        from unnest(sellers, names, sales) one (id, name, share)
       cross join unnest(ids, countries, flows, shares) other (id, name, flow, share)
      union all
      select one.id, one.name, one.share, other.*
        from unnest(other_sellers, other_names, other_sales) one (id, name, share)
       cross join unnest(asked_ids, asked_countries, asked_flows, asked_shares) other (id, name, flow, share)
     ) met
   where one_name <> name and (flow = 'M' or one_name < name)
   group by one_id, id
  union all
  select one.id, other.id, 0, one.reporter, other.reporter, other.flow, period, classification, coalesce(one.reason, other.reason),
         case when one.valuation = other.valuation then one.valuation else concat_ws('+', other.valuation, one.valuation) end,
         one.expected + other.expected, one.present + other.present,
         greatest(one.recorded_at, other.recorded_at), one.simulated or other.simulated
    from numbered one
    join numbered other using (period, classification)
   where one.flow = 'X' and one.reporter <> other.reporter and (other.flow = 'M' or one.reporter < other.reporter)
     and ($7 :: text[] is null or one.reporter = any ($7) or other.reporter = any ($7))
)
select max(one) as one, max(other) as other, max(flow) as flow, max(period) as period, max(classification) as classification,
       case when max(reason) is null then round(sum(common) / 1e15, 6) end as common,
       max(valuation) as valuation, max(reason) as reason, max(expected) as expected, max(present) as present,
       max(recorded_at) as recorded_at, bool_or(simulated) as simulated
  from couple
 group by one_id, other_id
