-- Before the facts are read: a mark that comes meanwhile stays. With a year go its quarters and months.
with taken as (
  delete from {{table}}
   where left(period, 4) = (select left(period, 4) from {{table}} order by since limit 1)
  returning *
)
select period, marked from taken marks (period, marked, since)
