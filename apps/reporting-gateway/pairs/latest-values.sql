-- Of each indicator and its dimensions, the value of the latest year that has one, without the products' detail.
select distinct on (code, dimensions) code, pair, period, dimensions, value, unit, reason, expected, present,
       fresh_at as "freshAt", simulated, definition_version as "definitionVersion"
  from indicators.values
 where pair = $1 and length(period) = 4 and value is not null
   and coalesce(dimensions ->> 'commodity', 'TOTAL') = 'TOTAL'
 order by code, dimensions, period desc
 limit 200
