-- Tables that are put together of parts, of which autovacuum has looked at one since anybody looked at the whole.
select whole.oid :: regclass :: text as "table", current_setting('server_version_num') :: int >= 180000 as "canLookAtWhole"
  from pg_partitioned_table
  join pg_class whole on whole.oid = partrelid
 where not whole.relispartition
   and exists (
     select
       from pg_partition_tree(whole.oid) part
      where pg_stat_get_last_autoanalyze_time(part.relid) > coalesce(pg_stat_get_last_analyze_time(whole.oid), '-infinity')
   )
