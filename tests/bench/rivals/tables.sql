-- What each engine fills: one row an event, and the monthly flows that the events fold to. Made anew for every run.
drop schema public cascade;
create schema public;

create table facts (
  source text, id text, owner text, declaration text, item integer, flow text, partner text, accepted_on date,
  commodity text, value numeric, currency text, valuation text, net_mass numeric, procedure text,
  primary key (source, id)
);

-- Rows that change often find room on their own page.
create table flows (
  owner text, partner text, flow text, period text, commodity text, currency text, valuation text,
  declarations bigint, value numeric, net_mass numeric,
  primary key (owner, partner, flow, period, commodity, currency, valuation)
) with (fillfactor = 70);
