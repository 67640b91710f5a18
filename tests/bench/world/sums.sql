-- By hand, the sums that the indicators are made of: of pairs, of reporters, of products, of the world; written to a table.
create temporary table sums on commit drop as
select period, reporter, partner, flow, commodity, sum(value) as value, sum(value * value) as squares, count(*) as flows
  from trade.flow_versions
 where superseded_at is null
 group by grouping sets (
   (period, reporter, partner, flow), (period, reporter, flow, commodity), (period, flow, commodity), (period, reporter, flow),
   (period, flow))
