-- Facts of logistics: one row a version that was ever accepted, current while superseded_at is null.
create schema logistics;

create table logistics.movement_versions (
  like version including all,
  reporter text not null,
  consignment text not null,
  corridor text,
  origin text not null,
  destination text not null,
  call integer not null,
  place text not null,
  facility text,
  activity text not null,
  classifier text not null,
  at timestamptz not null,
  mode text not null,
  equipment text,
  teu numeric,
  tonnes numeric,
  commodity text
);
create index movement_pairs on logistics.movement_versions using gin (pairs) where superseded_at is null;

create table logistics.service_versions (
  like version including all,
  reporter text not null,
  service text not null,
  name text not null,
  action text not null,
  valid_from date not null,
  mode text not null,
  operator text not null,
  stops text[] not null,
  departures_per_week numeric not null,
  capacity_teu numeric
);
create index service_pairs on logistics.service_versions using gin (pairs) where superseded_at is null;

create table logistics.stock_versions (
  like version including all,
  reporter text not null,
  hub text not null,
  name jsonb not null,
  place text not null,
  movement text not null,
  direction text not null,
  moved_on date not null,
  commodity text not null,
  tonnes numeric not null,
  origin text not null,
  destination text
);
create index stock_pairs on logistics.stock_versions using gin (pairs) where superseded_at is null;

create table logistics.score_versions (
  like version including all,
  reporter text not null,
  index text not null,
  edition text not null,
  score numeric not null,
  scale text,
  reference text
);
