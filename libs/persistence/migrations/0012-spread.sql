-- What it needs that the facts may be spread over several servers, which docker/postgres/distribute.sql does. Here nothing moves. There months are
-- parts of a table of facts itself, beside the part of what holds, instead of a level below it.

-- What there is: of each table its months, and with none the others.
create or replace view storage.kept_months as
select whole, about, part.oid :: regclass :: text as part, part.reltuples,
       case when part.relname ~ '_\d{4}_\d{2}$' then to_date(right(part.relname, 7), 'YYYY_MM') end as month
  from storage.monthly
  join pg_inherits on inhparent = whole :: regclass
  join pg_class part on part.oid = inhrelid
 where part.relname !~ '_standing$';

-- Adds a month to a table, and gives the name of its part; null where it is there. Rows of the month that came before it are among the
-- others until then, and move. The others are the default, or, where what holds is the default, whatever comes after the last month: through a
-- default PostgreSQL would look for rows of each month that is added.
create or replace function storage.add_month(kept storage.monthly, month date) returns text language plpgsql as $$
declare
  others text := (select others.part from storage.kept_months others where others.whole = kept.whole and others.month is null);
  part text := regexp_replace(others, '_others$', to_char(month, '_YYYY_MM'));
  begins text := month :: date || ' 00:00:00+00';
  ends text := (month + interval '1 month') :: date || ' 00:00:00+00';
  others_begin timestamptz;
  are_next boolean;
  has_rows boolean;
begin
  if to_regclass(part) is not null then
    return null;
  end if;
  execute format('create table %s (like %s including defaults including indexes)', part, others);
  -- As 0003-statistics.sql has it.
  execute format(
    'alter table %s set (
       autovacuum_analyze_threshold = 20000,
       autovacuum_vacuum_threshold = 20000,
       autovacuum_vacuum_insert_threshold = 20000)', part);
  execute format('lock table %s in access exclusive mode', others);
  -- Null of a default.
  others_begin := (select substring(pg_get_expr(relpartbound, oid) from 'FROM \(''(.+?)''\)') from pg_class where oid = others :: regclass);
  are_next := others_begin < ends :: timestamptz;
  if are_next then
    execute format('alter table %s detach partition %s', kept.whole, others);
  end if;
  -- Asked first, and not in one statement: Citus takes neither a select without columns nor one statement of two tables.
  execute format('select exists (select 1 from %s where %I >= %L and %2$I < %4$L)', others, kept.moment, begins, ends) into has_rows;
  if has_rows then
    execute format('insert into %5$s select * from %1$s where %2$I >= %3$L and %2$I < %4$L', others, kept.moment, begins, ends, part);
    execute format('delete from %1$s where %2$I >= %3$L and %2$I < %4$L', others, kept.moment, begins, ends);
  end if;
  execute format('alter table %s attach partition %s for values from (%L) to (%L)', kept.whole, part, begins, ends);
  if are_next then
    execute format('alter table %s attach partition %s for values from (%L) to (maxvalue)', kept.whole, others, ends);
  end if;
  return part;
end $$;

-- This month, the two after it, and those of rows that came before their month was there. Not for long does it keep others waiting:
-- a lock that is not to be had is an error, and whoever calls it tries again.
create or replace function storage.add_months() returns setof text language plpgsql set lock_timeout = '2s' as $$
declare
  kept storage.monthly;
  months date[];
  month date;
  part text;
begin
  perform pg_advisory_xact_lock(1163000004);
  for kept in select * from storage.monthly order by whole loop
    execute format(
      'select array_agg(distinct date_trunc(''month'', %I at time zone ''UTC'') :: date) from %s', kept.moment,
      (select others.part from storage.kept_months others where others.whole = kept.whole and others.month is null)) into months;
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

-- Services of this version write the ids of what is over themselves, and say so: a trigger on a worker has no other table. It writes those
-- of services of the version before.
create or replace function storage.remember_past() returns trigger language plpgsql as $$
begin
  if current_setting('entente.past_ids', true) is distinct from 'written' then
    insert into stream.past_events (owner, stream, event_id, event_source, payload_hash)
    values (new.owner, tg_argv[0], new.event_id, new.event_source, new.payload_hash);
  end if;
  return null;
end $$;

-- What holds now, and what held at a moment, as indicators read it: of pairs (null: of all). In questions PostgreSQL puts the text of
-- these in place of their names, so that they cost nothing; spread, they are asked of the workers, and the rest of a question here.
create schema facts;
grant usage on schema facts to entente_reader;
do $$
declare
  shown text;
  name text;
  form text := 'create function facts.%I(%s) returns setof %s language sql stable as %L';
  asked text := 'select * from %s where %s and (of_pairs is null or pairs && of_pairs)';
begin
  foreach shown in array array[
    'trade.declaration_versions', 'trade.shown_flow_versions', 'logistics.movement_versions', 'logistics.service_versions',
    'logistics.stock_versions', 'logistics.score_versions', 'agreements.action_versions',
    'agreements.commitment_versions', 'agreements.meeting_versions'
  ] loop
    name := split_part(shown, '.', 2);
    execute format(form, name || '_now', 'of_pairs text[]', shown, format(asked, shown, 'superseded_at is null'));
    execute format(form, name || '_then', 'of_pairs text[], moment timestamptz', shown,
      format(asked, shown, 'recorded_at <= moment and (superseded_at is null or superseded_at > moment)'));
  end loop;
end $$;
create function facts.declared_flows(of_countries text[], of_periods text[]) returns setof trade.declared_flows language sql stable as $$
  select * from trade.declared_flows
   where (of_countries is null or owner = any (of_countries) and partner = any (of_countries))
     and (of_periods is null or period = any (of_periods))
$$;

-- Returns once whatever is committed is there to be read: at once, on one server. Asked before facts are read of which a notice told.
create function stream.await_commits() returns void language sql as '';
