-- Pathway has neither decimals nor days: it writes whole cents and text, and these views say what they mean.
drop table facts, flows;

create table facts_in_cents (
  source text, event_id text, owner text, declaration text, item bigint, flow text, partner text, accepted_on text,
  commodity text, cents bigint, currency text, valuation text, net_mass bigint, procedure text,
  primary key (source, event_id)
);
create view facts as
select source, event_id as id, owner, declaration, item, flow, partner, accepted_on :: date, commodity, cents / 100.0 as value,
       currency, valuation, net_mass, procedure
  from facts_in_cents;

create table flows_in_cents (
  owner text, partner text, flow text, period text, commodity text, currency text, valuation text,
  declarations bigint, cents bigint, net_mass bigint,
  primary key (owner, partner, flow, period, commodity, currency, valuation)
) with (fillfactor = 70);
create view flows as
select owner, partner, flow, period, commodity, currency, valuation, declarations, cents / 100.0 as value, net_mass
  from flows_in_cents;
