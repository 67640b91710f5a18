-- Of each table that is kept by month its parts, oldest first: `month` is null of rows that came before theirs was there. Rows as
-- PostgreSQL last counted them; null where it never did.
select pg_partition_root(whole :: regclass) :: regclass :: text as "table", about, part, to_char(month, 'YYYY-MM') as month,
       case when reltuples >= 0 then reltuples :: float8 end as rows, pg_total_relation_size(part :: regclass) :: float8 as bytes
  from storage.kept_months kept
 order by "table", kept.month nulls first
