-- Of which of the two kinds of marks there is the oldest.
select is_of_pair as "isOfPair"
  from (select since, false from indicators.stale
        union all
        select since, true from indicators.stale_pairs) marks (since, is_of_pair)
 order by since
 limit 1
