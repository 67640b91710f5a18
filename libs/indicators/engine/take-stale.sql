-- Before the facts are read: a mark that comes meanwhile stays. With a year go its quarters and months.
delete from indicators.stale
 where left(period, 4) = (select left(period, 4) from indicators.stale order by since limit 1)
returning period, country
