-- Before the facts are read: a mark that comes meanwhile stays, or is set again.
delete from indicators.stale
 where period = (select period from indicators.stale order by since limit 1)
returning period, country
