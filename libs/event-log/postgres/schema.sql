-- The event log in Postgres. Run once by a migration.
create schema event_log;

create table event_log.topics (
  topic_id integer generated always as identity primary key,
  topic text not null unique
);

-- The row of a partition is locked by whoever appends to it, until commit: offsets have no gaps and become visible in order.
create table event_log.partitions (
  topic_id integer not null references event_log.topics,
  partition integer not null,
  next_offset bigint not null default 0,
  primary key (topic_id, partition)
) with (fillfactor = 50);

-- Key is bytes and headers are json, not text and jsonb: those two refuse U+0000, which Kafka takes.
create table event_log.records (
  topic_id integer not null,
  partition integer not null,
  "offset" bigint not null,
  key bytea,
  headers json not null,
  value bytea not null,
  logged_at timestamptz not null default clock_timestamp(),
  primary key (topic_id, partition, "offset")
);
