select code, pair, period, dimensions, value, unit, reason, expected, present, fresh_at as "freshAt", simulated,
       definition_version as "definitionVersion", dimensions :: text as "dimensionsKey"
  from indicators.values
 where ($1 :: text is null or pair = $1)
   and ($2 :: text is null or code = $2)
   and ($3 :: text is null or period = $3)
   and ($4 :: text is null or period >= $4)
   and ($5 :: text is null or period <= $5 || '~')
   and dimensions @> $6 :: jsonb
   and ($7 :: text is null or (code, pair, period, dimensions) > ($7, $8 :: text, $9 :: text, $10 :: jsonb))
 order by code, pair, period, dimensions
 limit $11
