-- The flows of a made-up world: $1 reporters, $2 years, $3 items; each year about 60,000 flows with 182 reporters and 150 items,
-- as many as FAOSTAT's matrix of agricultural trade has. Each reporter trades each item that it has with some partners.
-- Amounts come from a hash of what they are of: the same at each run.
with country as (
  select row_number() over (order by code) - 1 as nth, code from unnest($1 :: text[]) code
), size as (
  select count(*) :: integer as countries from country
), traded as (
  select reporter.code as reporter, reporter.nth, item, year, flow, number,
         abs(hashtext(concat_ws('/', reporter.code, item, flow, number))) as hash
    from country reporter
   cross join generate_series(1, $3 :: integer) item
   cross join generate_series(2024 - $2 :: integer + 1, 2024) year
   cross join (values ('M'), ('X')) direction (flow)
   cross join generate_series(1, 3) number
   where abs(hashtext(concat_ws('-', reporter.code, item, flow))) % 8 < 3
), told as (
  select distinct on (reporter, partner, flow, year, item) traded.*, partner.code as partner
    from traded
   cross join size
    join country partner on partner.nth = (traded.nth + 1 + hash % (countries - 1)) % countries
   order by reporter, partner, flow, year, item, number
)
insert into trade.flow_versions (owner, fact_key, revision, retracted, event_time, event_source, event_id, payload_hash, partition,
  "offset", simulated, pairs, period, recorded_at, reporter, partner, flow, classification, commodity, dataset, value, currency,
  valuation, observation_status, confidentiality)
select reporter, concat_ws('|', partner, flow, year, 'FCL', item, 'FAOSTAT'), 0, false, '2025-01-01', 'urn:bench:world',
       concat_ws('-', reporter, partner, flow, year, item), '\x00', 0, row_number() over (), false,
       array[least(reporter, partner) || '-' || greatest(reporter, partner)], year :: text, '2025-01-01', reporter, partner,
       flow, 'FCL', item :: text, 'FAOSTAT', 1000 + hash % 10000000 + year, 'USD', 'unknown', 'A', 'F'
  from told
on conflict do nothing
