-- Values of countries beside those of pairs, and those of all goods alone: values of one product are worked out when they are
-- asked for. What was stored is made anew by the indicators service.
truncate indicators.values;
alter table indicators.values rename pair to subject;
alter table indicators.values
  add valuation text,
  alter expected drop not null,
  alter subject type text collate "C",
  alter code type text collate "C",
  alter period type text collate "C";
create index on indicators.values (period, code);

-- Periods whose facts of a country changed while values that depend on more than one pair still wait to be recomputed.
create table indicators.stale (
  period text collate "C" not null,
  country text collate "C" not null,
  since timestamptz not null default clock_timestamp()
);
-- Not unique: who marks would wait for who recomputes.
create index on indicators.stale (period, country);

drop function indicators.year_before(text);

-- A flow is of one pair. By pair and by period, now and as of a moment.
drop index trade.flow_pairs;
create index flow_pair_period on trade.flow_versions ((pairs[1]), period);
create index flow_period_reporter on trade.flow_versions (period, reporter);
-- Declarations come about in the order of their months: that is enough to find those of a month, and costs an event nothing.
create index declaration_period on trade.declaration_versions using brin (period);

-- When it was last added to or taken from, by record time.
alter table trade.declared_flows add changed_at timestamptz not null default now();

-- How often values were recomputed for another reason than a batch of notices: answers of before are not those of after.
create table indicators.refreshes (count bigint not null);
insert into indicators.refreshes values (0);

-- What the answers were: a value that another one took the place of, or that went, with the time for which it was there. Both
-- moments are announced as record times are, so that what a past moment shows does not change any more.
alter table indicators.values add since timestamptz not null default stream.record_time();
create table indicators.past_values (
  like indicators.values,
  until timestamptz not null
);
create index on indicators.past_values (subject, period, until);
create index on indicators.past_values (code, period, until);
alter table indicators.refreshes add kept_since timestamptz not null default now();

create view indicators.current_values as
select *, 'infinity' :: timestamptz as until from indicators.values;

create view indicators.value_versions as
select * from indicators.current_values union all select * from indicators.past_values;
