-- Of each indicator and its dimensions, the value of the latest year that has one, without the products' detail. Of each domain
-- 200 at most, so that many places and legs of corridors leave room for trade.
with latest as (
  select distinct on (code, subject, dimensions) *
    from indicators.values
   where subject = any (array[$1] || string_to_array($1, '-')) and length(period) = 4 and value is not null
     and coalesce(dimensions ->> 'commodity', 'TOTAL') = 'TOTAL'
   order by code, subject, dimensions, period desc
)
select code, subject, period, dimensions, value, unit, valuation, reason, expected, present,
       fresh_at as "freshAt", simulated, definition_version as "definitionVersion"
  from (
    select *, row_number() over (partition by split_part(code, '.', 1) order by code, subject, dimensions) as nth
      from latest
  ) ranked
 where nth <= 200
 order by code, subject, dimensions
