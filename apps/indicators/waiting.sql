-- What waits: periods to be recomputed, records to be published.
select 'refresh' as queue, (select count(*) from indicators.stale) + (select count(*) from indicators.stale_pairs) :: float8 as size
union all
select 'outbox', count(*) :: float8 from stream.outbox
