-- What every table of facts has: one row a version that was ever accepted, current while superseded_at is null. The tables
-- are made like this one, which goes with the migration's transaction.
create temporary table version (
  version_id bigint generated always as identity,
  owner text not null,
  fact_key text not null,
  revision integer not null,
  retracted boolean not null,
  event_time timestamptz not null,
  event_source text not null,
  event_id text not null,
  payload_hash bytea not null,
  partition integer not null,
  "offset" bigint not null,
  simulated boolean not null,
  pairs text[] not null,
  period text not null,
  roadmap_items jsonb,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  primary key (owner, version_id)
) on commit drop;

-- An event is accepted once, and one version of a fact holds: where two transactions disagree, the later one fails and reads again.
create unique index on version (owner, event_source, event_id);
create unique index on version (owner, fact_key) where superseded_at is null;
