-- Spreads the facts over the workers of a Citus cluster, each country's on one of them. Once, after "entente migrate", on a database that
-- knows its workers (docs/scaling.md) and holds little; a second time it does nothing. As a superuser, while no service runs:
--
--   psql "$DATABASE_URL" --single-transaction --set ON_ERROR_STOP=1 --file docker/postgres/distribute.sql

do $$
begin
  if not exists (select from pg_extension where extname = 'citus') then
    raise exception 'this database has no Citus: run "create extension citus" in it on every node, and citus_add_node here';
  end if;
end $$;

set local citus.multi_shard_modify_mode = 'sequential';
set local client_min_messages = warning;

-- Readers have their roles on the workers too, to where the coordinator brings them. Without a password: by one nobody gets in.
alter role entente_reader login;
alter role entente_cleared login;

-- Months become parts of the table of facts itself, as Citus takes no parts of parts. What holds says of itself that nothing
-- else is in it, or each month that is added would be looked for in it.
select storage.add_months();
do $$
declare
  kept storage.monthly;
  facts text;
  part storage.months;
  ends text;
begin
  for kept in select * from storage.monthly where whole like 'storage.%\_past' order by whole loop
    facts := (select inhparent :: regclass from pg_inherits where inhrelid = kept.whole :: regclass);
    execute format('drop trigger remember_past on %s', kept.whole);
    execute format('alter table %s detach partition %s', facts, kept.whole);
    execute format(
      'alter table %s add constraint holds check (superseded_at is null or superseded_at = ''-infinity'')',
      regexp_replace(kept.whole, '_past$', '_standing'));
    for part in select * from storage.months where months.whole = kept.whole order by months.month nulls last loop
      execute format('alter table %s detach partition %s', kept.whole, part.part);
      if part.month is not null then
        ends := (part.month + interval '1 month') :: date || ' 00:00:00+00';
        execute format(
          'alter table %s attach partition %s for values from (%L) to (%L)', facts, part.part, part.month || ' 00:00:00+00', ends);
      else
        execute format('alter table %s attach partition %s for values from (%L) to (maxvalue)', facts, part.part, ends);
      end if;
    end loop;
    execute format('drop table %s', kept.whole);
    update storage.monthly set whole = facts where monthly.whole = kept.whole;
  end loop;
end $$;
alter function storage.add_months() set citus.multi_shard_modify_mode = 'sequential';
alter function storage.add_month(storage.monthly, date) set citus.multi_shard_modify_mode = 'sequential';

-- Facts, their monthly fold, and the ids of what is over: all that a batch writes of a country is on one worker; its offset row, its
-- refusals and what it tells of are on the coordinator. It is one transaction all the same, of two phases: each has rows by COPY, with
-- which Citus always goes about it so.
do $$
declare
  spread text;
begin
  foreach spread in array array[
    'trade.flow_versions', 'trade.declaration_versions', 'logistics.movement_versions', 'logistics.service_versions',
    'logistics.stock_versions', 'logistics.score_versions', 'agreements.action_versions',
    'agreements.commitment_versions', 'agreements.meeting_versions', 'trade.declared_flows', 'stream.past_events'
  ] loop
    continue when exists (select from pg_dist_partition where logicalrelid = spread :: regclass);
    perform create_distributed_table(
      spread, 'owner', colocate_with => case when spread = 'trade.flow_versions' then 'none' else 'trade.flow_versions' end);
  end loop;
end $$;

-- Workers keep readers from confidential rows inside views too, so that those would not know that a figure is withheld. They are told of it by
-- functions that ask in the name of their owner, in whose answers there is no figure, whoever calls them.
do $$
begin
  if to_regclass('facts.admitted_flow_versions') is not null then
    return;
  end if;
  execute format('create view facts.admitted_flow_versions as %s', pg_get_viewdef('trade.shown_flow_versions' :: regclass));
  grant select on facts.admitted_flow_versions to entente_reader;
  execute format(
    'create view storage.withheld_flow_versions as select %s from trade.flow_versions
      where not (confidentiality = ''F'' and observation_status <> ''Q'')',
    (select string_agg(
              case when attname in ('value', 'quantity', 'net_mass') then 'null :: numeric as ' || attname
                   when attname = 'withheld' then 'true as withheld'
                   else quote_ident(attname) end, ', ' order by attnum)
       from pg_attribute where attrelid = 'trade.shown_flow_versions' :: regclass and attnum > 0));
  create function facts.withheld_flow_versions() returns setof facts.admitted_flow_versions
    language plpgsql stable security definer set search_path = pg_catalog as
    'begin return query select * from storage.withheld_flow_versions; end';
  create or replace view trade.shown_flow_versions as
  select * from facts.admitted_flow_versions
  union all
  select * from facts.withheld_flow_versions() where not pg_has_role('entente_cleared', 'USAGE');
end $$;

-- Of a function in this language the text stays where it is: workers are asked for versions, and nothing else of a question.
do $$
declare
  read record;
  form constant text := 'create or replace function facts.%I(%s) returns setof %s language plpgsql stable %s as %L';
begin
  for read in
    select proname as name, pg_get_function_arguments(oid) as arguments, prorettype :: regtype :: text as versions, prosrc as asked,
           (select string_agg('$' || nth, ', ') from generate_series(1, pronargs) nth) as given
      from pg_proc
     where pronamespace = 'facts' :: regnamespace and prolang = (select oid from pg_language where lanname = 'sql')
  loop
    if read.versions = 'trade.shown_flow_versions' then
      execute format(form, 'withheld_' || read.name, read.arguments, read.versions, 'security definer set search_path = pg_catalog',
        format('begin return query %s; end', replace(read.asked, read.versions, 'storage.withheld_flow_versions')));
      read.asked := format(
        '%s; if not pg_has_role(''entente_cleared'', ''USAGE'') then return query select * from facts.%I(%s); end if',
        replace(read.asked, read.versions, 'facts.admitted_flow_versions'), 'withheld_' || read.name, read.given);
    end if;
    execute format(form, read.name, read.arguments, read.versions, '', format('begin return query %s; end', read.asked));
  end loop;
end $$;

-- What a transaction of two phases has written is there once its second phase has come to the worker: a moment after the commit or, where
-- a server was away just then, within citus.recover_2pc_interval.
create or replace function stream.await_commits() returns void language plpgsql as $await$
declare
  first text[];
  left_over text[];
  refused text;
begin
  loop
    select coalesce(array_agg(prepared) filter (where success), '{}'), min(result) filter (where not success)
      into left_over, refused
      from run_command_on_workers($$
             select coalesce(array_agg(gid), '{}') from pg_prepared_xacts where database = current_database()
           $$)
      left join lateral unnest(case when success then result :: text[] end) prepared on true;
    if refused is not null then
      raise exception 'a worker does not tell what it has yet to commit: %', refused using errcode = 'connection_failure';
    end if;
    first := coalesce(first, left_over);
    exit when not first && left_over;
    perform pg_sleep(0.01);
  end loop;
end $await$;
