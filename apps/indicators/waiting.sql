-- What waits: periods to be recomputed, records to be published.
select 'refresh' as queue, count(*) :: float8 as size from indicators.marks
union all
select 'outbox', count(*) :: float8 from stream.outbox
