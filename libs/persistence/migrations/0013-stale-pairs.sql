-- Periods whose facts of a pair changed while those of its values that take long still wait to be recomputed. A table of its own: a
-- service of the version before takes the marks that it finds in indicators.stale, and would know nothing of these.
create table indicators.stale_pairs (
  period text collate "C" not null,
  pair text collate "C" not null,
  since timestamptz not null default clock_timestamp()
);
-- Not unique: who marks would wait for who recomputes.
create index on indicators.stale_pairs (period, pair);

-- All that waits.
create view indicators.marks as
select period, country as marked, false as is_of_pair, since from indicators.stale
union all
select period, pair, true, since from indicators.stale_pairs;
