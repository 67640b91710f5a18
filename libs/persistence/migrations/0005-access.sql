-- Who may read and send, and what they did.
create schema access;

create table access.keys (
  key_id text primary key,
  name text not null,
  hash bytea not null,
  roles text[] not null,
  owner text,
  streams text[],
  confidential boolean not null,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);

create table access.audit (
  audit_id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  identity text not null,
  name text not null,
  action text not null,
  target text not null,
  outcome text not null check (outcome in ('asked', 'refused', 'done'))
);

-- Not by grants alone: the owner of the table has them all.
create function access.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log only grows: no row of it is changed or deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger only_grows before update or delete or truncate on access.audit
  for each statement execute function access.refuse_change();

-- The role in which the gateway looks up keys and keeps the audit log. Roles belong to the whole server, as in 0001-reader.sql.
do $$
begin
  create role entente_access nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception 'role entente_access is missing and this user may not create it: run "create role entente_access nologin; grant entente_access to %" as a superuser', current_user;
end $$;

do $$
begin
  execute format('grant entente_access to %I', current_user);
exception
  when insufficient_privilege then
    if not pg_has_role(current_user, 'entente_access', 'MEMBER') then
      raise exception '% may not become role entente_access: run "grant entente_access to %" as a superuser', current_user, current_user;
    end if;
end $$;

grant usage on schema access to entente_access;
grant select, update (last_used_at) on access.keys to entente_access;
grant select, insert on access.audit to entente_access;
