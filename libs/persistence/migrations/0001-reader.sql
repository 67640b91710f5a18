-- The role of those who only read. Roles belong to the whole server: another database may have made it already.
do $$
begin
  create role entente_reader nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception 'role entente_reader is missing and this user may not create it: run "create role entente_reader nologin; grant entente_reader to %" as a superuser', current_user;
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
