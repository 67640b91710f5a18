-- Facts of trade: one row a version that was ever accepted, current while superseded_at is null.
create schema trade;

create table trade.declaration_versions (
  like version including all,
  reporter text not null,
  partner text not null,
  flow text not null,
  declaration text not null,
  item integer not null,
  accepted_on date not null,
  commodity text not null,
  value numeric not null,
  currency text not null,
  valuation text not null,
  net_mass numeric,
  supplementary_quantity numeric,
  supplementary_unit text,
  procedure text,
  office text
);

create table trade.flow_versions (
  like version including all,
  reporter text not null,
  partner text not null,
  flow text not null,
  classification text not null,
  commodity text not null,
  dataset text not null,
  value numeric,
  currency text not null,
  valuation text not null,
  quantity numeric,
  quantity_unit text,
  net_mass numeric,
  observation_status text not null,
  confidentiality text not null,
  reference text,
  note text
);
create index flow_pairs on trade.flow_versions using gin (pairs) where superseded_at is null;

-- Declarations folded by month and HS 6 digits, kept in the transaction of each batch.
create table trade.declared_flows (
  owner text not null,
  partner text not null,
  flow text not null,
  period text not null,
  commodity text not null,
  currency text not null,
  valuation text not null,
  simulated boolean not null,
  value numeric not null,
  net_mass numeric not null,
  declarations bigint not null,
  primary key (owner, partner, flow, period, commodity, currency, valuation, simulated)
) with (fillfactor = 70);
