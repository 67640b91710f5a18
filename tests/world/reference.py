"""What DuckDB makes of the trade matrix: one line a value, `code,period,who,value`, in no order;
without a value where too few countries report, or of a country a single partner is known.

Usage: python3 reference.py FOLDER FIRST_YEAR LAST_YEAR
"""

import sys

try:
    import duckdb
except ImportError:
    sys.exit("DuckDB is not there: python3 -m pip install duckdb")

folder, first, last = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
db = duckdb.connect()
db.execute(f"""
create view flow as
select ISO3 as reporter, ISOP as partner, Year as year, upper(left(sha256(Item), 12)) as item,
       case Element when 'Export value' then 'X' else 'M' end as flow, value
  from read_csv('{folder}/*_faostattm.csv', header = true)
 where ISO3 <> ISOP and Year between {first} and {last}
""")

# As the papers have them: shares of shares, not the products and sums of squares that the indicators are made of.
values = db.execute("""
  with exported as (select * from flow where flow = 'X'),
       by_item as (select reporter, year, item, sum(value) as v from exported group by all),
       basket as (select *, v / sum(v) over (partition by reporter, year) as share from by_item),
       world_item as (select year, item, sum(v) as v from by_item group by all),
       world_basket as (select *, v / sum(v) over (partition by year) as share from world_item),
       by_partner as (select reporter, year, partner, sum(value) as v from exported group by all),
       market as (select *, v / sum(v) over (partition by reporter, year) as share from by_partner),
       world_partner as (select year, partner, sum(v) as v from by_partner group by all),
       world_market as (select *, v / sum(v) over (partition by year) as share from world_partner),
       items as (select reporter, year, flow, item, sum(value) as v from flow group by all),
       reporting as (select year, count(distinct reporter) as reporters from exported group by all),
       named as (select year, count(distinct country) as countries
                   from (select year, unnest([reporter, partner]) as country from flow) group by all),
       -- Of one partner alone, and of half the world or less, nothing is said.
       world as (select year, 2 * reporters > countries as is_known from reporting join named using (year)),
       several as (select reporter, year, flow, count(distinct partner) > 1 as is_whole from flow group by all),
       partners as (select reporter, year, flow, partner, sum(value) as v from flow group by all)
  select 'trade.rca' as code, year as period, reporter || '/' || item as who,
         case when is_known and is_whole then basket.share / world_basket.share end as value
    from basket join world_basket using (year, item) join world using (year)
    join (select * from several where flow = 'X') using (reporter, year)
  union all
  select 'trade.intensity', year, reporter || '/' || partner,
         case when is_known and is_whole then market.share / world_market.share end
    from market join world_market using (year, partner) join world using (year)
    join (select * from several where flow = 'X') using (reporter, year)
  union all
  select 'trade.concentration_products', year, reporter || '/' || flow, case when any_value(is_whole) then sum(share * share) end
    from (select *, v / sum(v) over (partition by reporter, year, flow) as share from items)
    join several using (reporter, year, flow) group by reporter, year, flow
  union all
  select 'trade.concentration_partners', year, reporter || '/' || flow, case when count(*) > 1 then sum(share * share) end
    from (select *, v / sum(v) over (partition by reporter, year, flow) as share from partners) group by reporter, year, flow
""")
while rows := values.fetchmany(10_000):
    sys.stdout.writelines(f"{code},{period},{who},{'' if value is None else repr(value)}\n" for code, period, who, value in rows)
