-- Of the values that are there now, or at the moment $16. Stale: a country of the subject, or any where the indicator is of
-- the whole world, has changed facts that wait; where it needs facts of all periods, they wait for none in particular. Or, of what
-- is dear to work out, the pair has.
select code, subject, period, dimensions, value, unit, valuation, reason, expected, present, fresh_at as "freshAt", simulated,
       definition_version as "definitionVersion", dimensions :: text as "dimensionsKey",
       exists (
         select from indicators.stale
          where stale.period = case when code = any ($14 :: text[]) then '' else stored.period end
            and (code = any ($12 :: text[]) or code = any ($13 :: text[]) and country = any (string_to_array(subject, '-')))
       ) or code = any ($15 :: text[]) and exists (
         select from indicators.stale_pairs stale where stale.period = stored.period and pair = subject
       ) as "isStale"
  from {{table}} stored
 where ($1 :: text[] is null or subject = any ($1))
   and ($2 :: text is null or code = $2)
   and ($3 :: text is null or period = $3)
   and ($4 :: text is null or reference.first_month(period) >= reference.first_month($4))
   and ($5 :: text is null or reference.last_month(period) <= reference.last_month($5))
   and dimensions @> $6 :: jsonb
   and ($16 :: timestamptz is null or since <= $16 and until > $16)
   and ($7 :: text is null or (code, subject, period, dimensions) > ($7, $8 :: text, $9 :: text, $10 :: jsonb))
 order by code, subject, period, dimensions
 limit $11
