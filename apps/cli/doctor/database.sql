-- What PostgreSQL tells of itself to whoever may connect.
select current_setting('server_version') as version,
       current_setting('server_version_num') :: int as "versionNumber",
       current_setting('synchronous_commit') as "synchronousCommit",
       current_setting('fsync') as fsync,
       -- Null for who may not read it.
       (select setting from pg_settings where name = 'data_directory') as folder,
       extract(epoch from clock_timestamp()) :: float8 * 1000 as "nowMs",
       limits.connections,
       limits.connections - (select coalesce(sum(numbackends), 0) from pg_stat_database) :: int as "connectionsLeft",
       (select coalesce(array_agg(wanted), '{}')
          from unnest(array['entente_reader', 'entente_cleared', 'entente_access']) wanted
         where not exists (select from pg_roles where rolname = wanted)
            or wanted = 'entente_cleared'
               and not exists (select
                                 from pg_auth_members
                                where member = to_regrole('entente_cleared') and roleid = to_regrole('entente_reader'))
       ) as "rolesMissing"
  from (select current_setting('max_connections') :: int - current_setting('superuser_reserved_connections') :: int) limits (connections)
