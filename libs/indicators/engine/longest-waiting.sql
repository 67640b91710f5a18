-- Of which of the two kinds of marks there is the oldest.
select is_of_pair as "isOfPair" from indicators.marks order by since limit 1
