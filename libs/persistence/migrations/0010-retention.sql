-- What is over, by the month in which it was over, so that a month of it is dropped as a whole: versions that hold no longer, and values
-- of indicators that were replaced. What holds stays where it is, and is in no month. To services of the version before each table is
-- what it was.

-- All at once, as services and readers go on meanwhile. Before it would cross with one of them, which PostgreSQL would then end, it lets go and
-- tries again.
do $$
begin
  perform set_config('lock_timeout', '200ms', true);
  loop
    begin
      lock table trade.shown_flow_versions, indicators.value_versions, trade.declaration_versions, trade.flow_versions,
        logistics.movement_versions, logistics.service_versions, logistics.stock_versions, logistics.score_versions,
        agreements.action_versions, agreements.commitment_versions, agreements.meeting_versions, indicators.past_values
        in access exclusive mode;
      exit;
    exception when deadlock_detected or lock_not_available then
      perform pg_sleep(random() / 5);
    end;
  end loop;
  perform set_config('lock_timeout', '0', true);
end $$;

-- Here lie the rows of tables that are put together of parts. Who reads reads the whole: nothing here is granted to anybody.
create schema storage;

-- Of which tables each month is a table of its own, and by which of their moments.
create table storage.monthly (whole text primary key, moment text not null);

-- From when on all history is there; null: from the beginning. Set before anything is dropped.
create table stream.history (kept_from timestamptz);
insert into stream.history values (null);
grant select on stream.history to entente_reader;

-- Adds a month to a table, and gives the name of its part; null where it is there. Rows of the month that came before it are among the
-- others until then, and move.
create function storage.add_month(kept storage.monthly, month date) returns text language plpgsql as $$
declare
  name text := split_part(kept.whole, '.', 2);
  part text := format('storage.%I', name || to_char(month, '_YYYY_MM'));
  others text := format('storage.%I', name || '_others');
  begins text := month :: date || ' 00:00:00+00';
  ends text := (month + interval '1 month') :: date || ' 00:00:00+00';
begin
  if to_regclass(part) is not null then
    return null;
  end if;
  execute format('create table %s (like %s including defaults)', part, kept.whole);
  -- As 0003-statistics.sql has it.
  execute format(
    'alter table %s set (
       autovacuum_analyze_threshold = 20000,
       autovacuum_vacuum_threshold = 20000,
       autovacuum_vacuum_insert_threshold = 20000)', part);
  execute format('lock table %s in access exclusive mode', others);
  execute format(
    'with moved as (delete from %1$s where %2$I >= %3$L and %2$I < %4$L returning *)
     insert into %5$s select * from moved', others, kept.moment, begins, ends, part);
  execute format('alter table %s attach partition %s for values from (%L) to (%L)', kept.whole, part, begins, ends);
  return part;
end $$;

-- This month, the two after it, and those of rows that came before their month was there. Not for long does it keep others waiting:
-- a lock that is not to be had is an error, and whoever calls it tries again.
create function storage.add_months() returns setof text language plpgsql set lock_timeout = '2s' as $$
declare
  kept storage.monthly;
  months date[];
  month date;
  part text;
begin
  perform pg_advisory_xact_lock(1163000004);
  for kept in select * from storage.monthly order by whole loop
    execute format(
      'select array_agg(distinct date_trunc(''month'', %I at time zone ''UTC'') :: date) from storage.%I',
      kept.moment, split_part(kept.whole, '.', 2) || '_others') into months;
    for month in
      select date_trunc('month', now() at time zone 'UTC') :: date + make_interval(months => ahead)
        from generate_series(0, 2) ahead
      union
      select unnest(months)
       order by 1
    loop
      part := storage.add_month(kept, month);
      if part is not null then
        return next part;
      end if;
    end loop;
  end loop;
end $$;

-- What there is: of each table its months, and with none the others.
create view storage.months as
select whole, part.oid :: regclass :: text as part, part.reltuples,
       case when part.relname ~ '_\d{4}_\d{2}$' then to_date(right(part.relname, 7), 'YYYY_MM') end as month
  from storage.monthly
  join pg_inherits on inhparent = whole :: regclass
  join pg_class part on part.oid = inhrelid;

-- Makes a table one that is put together of months, and has those of the rows that it is to take in.
create function storage.begin_months(whole text, moment text, rows_of text) returns void language plpgsql as $$
declare
  kept storage.monthly := (whole, moment);
  month date;
begin
  insert into storage.monthly values (kept.*);
  execute format('create table storage.%I partition of %s default', split_part(whole, '.', 2) || '_others', whole);
  for month in execute format(
    'select distinct date_trunc(''month'', %1$I at time zone ''UTC'') :: date from %2$s where %1$I is not null', moment, rows_of)
  loop
    perform storage.add_month(kept, month);
  end loop;
end $$;

-- Ids of events whose version holds no longer: known for ever, as the contract says, whatever becomes of the version. In one
-- place, as to look an event up in each month would cost more than all else that is done with it.
create table stream.past_events (
  owner text collate "C" not null,
  stream text collate "C" not null,
  event_id text collate "C" not null,
  event_source text collate "C" not null,
  payload_hash bytea not null,
  primary key (owner, stream, event_id, event_source)
) with (autovacuum_analyze_threshold = 20000, autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_insert_threshold = 20000);
-- By a hash figures could be tried until it fits (0008-clearance.sql).
revoke select on stream.past_events from entente_reader;

-- Whoever moves a version to the past, services of the version before too.
create function storage.remember_past() returns trigger language plpgsql as $$
begin
  insert into stream.past_events (owner, stream, event_id, event_source, payload_hash)
  values (new.owner, tg_argv[0], new.event_id, new.event_source, new.payload_hash);
  return null;
end $$;

-- What holds becomes a part of its own, in which superseded_at is null; the other part is the past, by month.
do $$
declare
  kind record;
  standing text;
  past text;
  ids text;
  numbers record;
begin
  for kind in
    select split_part(versions, '.', 1) as room, split_part(versions, '.', 2) as name, versions, stream
      from (values ('trade.declaration_versions', 'trade.declarations'), ('trade.flow_versions', 'trade.flows'),
                   ('logistics.movement_versions', 'logistics.movements'), ('logistics.service_versions', 'logistics.services'),
                   ('logistics.stock_versions', 'logistics.stocks'), ('logistics.score_versions', 'logistics.scores'),
                   ('agreements.action_versions', 'agreements.actions'),
                   ('agreements.commitment_versions', 'roadmap.commitments'),
                   ('agreements.meeting_versions', 'cooperation.meetings')) kinds (versions, stream)
  loop
    standing := format('storage.%I', kind.name || '_standing');
    past := format('storage.%I', kind.name || '_past');
    ids := format('storage.%I', kind.name || '_ids');

    execute format('select last_value, is_called from %s', pg_get_serial_sequence(kind.versions, 'version_id')) into numbers;
    execute format('alter table %s alter version_id drop identity', kind.versions);
    execute format('alter table %s set schema storage', kind.versions);
    execute format('alter table storage.%I rename to %I', kind.name, kind.name || '_standing');
    execute format('revoke all on %s from entente_reader', standing);
    -- An identity would be none of the parts, before PostgreSQL 17.
    execute format('create sequence %s cache 1000', ids);
    perform setval(ids, numbers.last_value, numbers.is_called);
    execute format('alter table %s alter version_id set default nextval(%L)', standing, ids);

    execute format('create table %s (like %s including defaults) partition by range (superseded_at)', kind.versions, standing);
    execute format('grant select on %s to entente_reader', kind.versions);
    execute format(
      'create table %s partition of %s (primary key (owner, version_id, superseded_at))
         for values from (''0001-01-01 00:00:00+00'') to (maxvalue) partition by range (superseded_at)', past, kind.versions);
    perform storage.begin_months(past, 'superseded_at', standing);

    execute format(
      'with over as (delete from %s where superseded_at is not null returning *) insert into %s select * from over',
      standing, past);
    execute format(
      'insert into stream.past_events select owner, %L, event_id, event_source, payload_hash from %s', kind.stream, past);
    execute format(
      'create trigger remember_past after insert on %s for each row execute function storage.remember_past(%L)', past, kind.stream);
    -- By this services of the version before look events up.
    execute format('create index on %s (owner, event_id)', past);
    execute format('alter table %s attach partition %s default', kind.versions, standing);
  end loop;
end $$;

-- The past is read by these too (0004-catalogue.sql): what holds has them already.
create index on trade.flow_versions ((pairs[1]), period);
create index on trade.flow_versions (period, reporter);
create index on trade.declaration_versions using brin (period);

-- As 0008-clearance.sql has it.
alter table storage.flow_versions_standing disable row level security;
drop policy free on storage.flow_versions_standing;
drop policy cleared on storage.flow_versions_standing;
alter table trade.flow_versions enable row level security;
create policy free on trade.flow_versions for select to entente_reader
  using (confidentiality = 'F' and observation_status <> 'Q');
create policy cleared on trade.flow_versions for select to entente_cleared using (true);
create or replace view trade.shown_flow_versions as
select version_id, owner, fact_key, revision, retracted, event_time, event_source, event_id, partition, "offset", simulated, pairs,
       period, roadmap_items, recorded_at, superseded_at, reporter, partner, flow, classification, commodity, dataset,
       case when is_open then value end as value, currency, valuation,
       case when is_open then quantity end as quantity, quantity_unit,
       case when is_open then net_mass end as net_mass,
       observation_status, confidentiality, reference, note, not is_open as withheld
  from (
    select *, confidentiality = 'F' and observation_status <> 'Q' or pg_has_role('entente_cleared', 'USAGE') as is_open
      from trade.flow_versions
  ) version;

-- Values that were replaced. Others see the table of before, or this one with the same rows.
-- squawk-ignore ban-drop-view
drop view indicators.value_versions;
-- squawk-ignore ban-set-schema
alter table indicators.past_values set schema storage;
-- squawk-ignore renaming-table
alter table storage.past_values rename to past_values_before;
create table indicators.past_values (like storage.past_values_before including defaults) partition by range (until);
create index on indicators.past_values (subject, period, until);
create index on indicators.past_values (code, period, until);
select storage.begin_months('indicators.past_values', 'until', 'storage.past_values_before');
insert into indicators.past_values select * from storage.past_values_before;
-- squawk-ignore ban-drop-table
drop table storage.past_values_before;
create view indicators.value_versions as
select * from indicators.current_values union all select * from indicators.past_values;
grant select on indicators.past_values, indicators.value_versions to entente_reader;

-- squawk-ignore ban-drop-function
drop function storage.begin_months(text, text, text);
select storage.add_months();
