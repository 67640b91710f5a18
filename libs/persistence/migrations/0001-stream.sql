-- What the way of an event needs, whatever the event says.
create schema stream;

-- How far each group has come in each partition. The row is the fence: whoever locks it with the right epoch may write.
create table stream.offsets (
  consumer_group text not null,
  topic text not null,
  partition integer not null,
  next_offset bigint not null default 0,
  epoch bigint not null default 0,
  received bigint not null default 0,
  accepted bigint not null default 0,
  duplicate bigint not null default 0,
  quarantined bigint not null default 0,
  last_batch_at timestamptz,
  primary key (consumer_group, topic, partition),
  check (accepted + duplicate + quarantined = received)
) with (fillfactor = 50);

create table stream.quarantine (
  quarantine_id bigint generated always as identity,
  owner text not null,
  stream text not null,
  topic text not null,
  partition integer not null,
  "offset" bigint not null,
  event_source text,
  event_id text,
  reason text not null,
  path text not null,
  message text not null,
  key bytea,
  headers json not null,
  bytes bytea not null,
  quarantined_at timestamptz not null default clock_timestamp(),
  replayed_at timestamptz,
  primary key (owner, quarantine_id)
);
-- By the bytes too: a topic that was made anew has other records at the same offsets.
create unique index quarantine_record on stream.quarantine (owner, topic, partition, "offset", sha256(bytes));
create index on stream.quarantine (quarantine_id);

-- Records to publish, written with what they tell of; the relay publishes and deletes them.
create table stream.outbox (
  outbox_id bigint generated always as identity primary key,
  topic text not null,
  key text,
  value text not null
);

-- The record time of a batch, announced by an advisory lock that lasts until its transaction ends: tag in the high bits, milliseconds below.
-- Of whole milliseconds, as JavaScript tells time: what it writes back is what it was given.
create function stream.record_time() returns timestamptz language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock_shared((1163 :: bigint << 42) | floor(extract(epoch from clock_timestamp()) * 1000) :: bigint);
  return date_trunc('milliseconds', clock_timestamp());
end $$;

-- The latest moment whose facts can no longer change: a millisecond before every batch in flight, and before those that begin now. To be
-- read in a statement of its own, before the facts.
create function stream.horizon() returns timestamptz language sql volatile as $$
  with clock as materialized (select floor(extract(epoch from clock_timestamp()) * 1000) :: bigint as now)
  select to_timestamp((least(
    (select now from clock),
    (select min(((classid :: bigint << 32) | objid :: bigint) & ((1 :: bigint << 42) - 1))
       from pg_locks
      where locktype = 'advisory' and objsubid = 1 and database = (select oid from pg_database where datname = current_database())
        and ((classid :: bigint << 32) | objid :: bigint) >> 42 = 1163)
  ) - 1) / 1000.0)
$$;
