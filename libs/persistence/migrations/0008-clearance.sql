-- The role of those readers who may see what is confidential. Roles belong to the whole server, as in 0001-reader.sql.
do $$
begin
  if not exists (select from pg_roles where rolname = 'entente_cleared') then
    create role entente_cleared nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception 'role entente_cleared is missing and this user may not create it: run "create role entente_cleared nologin; grant entente_reader to entente_cleared; grant entente_cleared to %" as a superuser', current_user;
end $$;

do $$
begin
  if not pg_has_role('entente_cleared', 'entente_reader', 'USAGE') then
    grant entente_reader to entente_cleared;
  end if;
  execute format('grant entente_cleared to %I', current_user);
exception
  when insufficient_privilege then
    if not (pg_has_role('entente_cleared', 'entente_reader', 'USAGE') and pg_has_role(current_user, 'entente_cleared', 'MEMBER')) then
      raise exception 'role entente_cleared is not yet what it must be: run "grant entente_reader to entente_cleared; grant entente_cleared to %" as a superuser', current_user;
    end if;
end $$;

-- Of a table with confidential rows, readers see those that are not. Its owner, whose services write it, sees all.
alter table trade.flow_versions enable row level security;
create policy free on trade.flow_versions for select to entente_reader
  using (confidentiality = 'F' and observation_status <> 'Q');
create policy cleared on trade.flow_versions for select to entente_cleared using (true);

-- And here all of them: it is no secret that a figure is kept back, and what is made of figures must know of it. But without
-- what would give it away, so that the hash of the event is not here at all: figures could be tried until it fits. Who reads
-- is told by the role; a setting could be changed by who is to be held back.
create view trade.shown_flow_versions as
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

-- What a refused message says may be anything. Nobody but the services reads what waits to be published.
create view stream.shown_quarantine as
select quarantine_id, owner, stream, topic, partition, "offset", event_source, event_id, reason, path, message, key, headers,
       case when pg_has_role('entente_cleared', 'USAGE') then bytes end as bytes, quarantined_at, replayed_at
  from stream.quarantine;
revoke select on stream.quarantine, stream.outbox from entente_reader;
grant select on trade.shown_flow_versions, stream.shown_quarantine to entente_reader;
