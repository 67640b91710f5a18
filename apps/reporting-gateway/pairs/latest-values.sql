-- Of each indicator and its dimensions, the value of the latest year that has one, without the products' detail.
select distinct on (code, subject, dimensions) code, subject, period, dimensions, value, unit, valuation, reason, expected, present,
       fresh_at as "freshAt", simulated, definition_version as "definitionVersion"
  from indicators.values
 where subject = any (array[$1] || string_to_array($1, '-')) and length(period) = 4 and value is not null
   and coalesce(dimensions ->> 'commodity', 'TOTAL') = 'TOTAL'
 order by code, subject, dimensions, period desc
 limit 200
