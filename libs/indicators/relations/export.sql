-- What reporters export to all their partners together, a product beside all goods (`total`). It is part of the world where
-- both are there, in one currency: no product is compared with all goods of which it is no part. Needs the sum of the same
-- reach.
select *, value is not null and total is not null and total_currency = currency as is_counted
  from (
    select *,
           max(value) filter (where commodity = 'TOTAL') over all_goods as total,
           max(currency) filter (where commodity = 'TOTAL') over all_goods as total_currency,
           max(reason) filter (where commodity = 'TOTAL') over all_goods as total_reason,
           max(present) filter (where commodity = 'TOTAL') over all_goods as total_partners,
           max(recorded_at) filter (where commodity = 'TOTAL') over all_goods as total_recorded_at,
           bool_or(simulated) filter (where commodity = 'TOTAL') over all_goods as total_simulated,
           max(refs) filter (where commodity = 'TOTAL') over all_goods as total_refs
      from {{of}}sum
     where flow = 'X'
    window all_goods as (partition by reporter, period, classification)
  ) exported
