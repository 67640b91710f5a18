-- The role of those who only read. Roles belong to the whole server: another database may have made it already.
do $$
begin
  create role entente_reader nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception 'role entente_reader is missing and this user may not create it: run "create role entente_reader nologin; grant entente_reader to %" as a superuser', current_user;
end $$;

-- To be able to become it: one who may create roles is not yet a member of those created.
do $$
begin
  execute format('grant entente_reader to %I', current_user);
exception
  when insufficient_privilege then
    if not pg_has_role(current_user, 'entente_reader', 'MEMBER') then
      raise exception '% may not become role entente_reader: run "grant entente_reader to %" as a superuser', current_user, current_user;
    end if;
end $$;

do $$
declare
  schema_name text;
begin
  foreach schema_name in array array['stream', 'trade', 'logistics', 'agreements', 'indicators'] loop
    execute format('grant usage on schema %I to entente_reader', schema_name);
    execute format('grant select on all tables in schema %I to entente_reader', schema_name);
    execute format('alter default privileges in schema %I grant select on tables to entente_reader', schema_name);
  end loop;
end $$;
