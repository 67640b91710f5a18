-- One row a movement of a hub's stock, receipts positive.
select pairs[1] as pair, hub, commodity, coalesce(destination, '') as destination, moved_on,
       case direction when 'in' then tonnes else - tonnes end as tonnes, direction, simulated, recorded_at, ref
  from {{logistics.stock_versions}} version
 where not retracted and pairs <> '{}' and ($4 :: text[] is null or period = any ($4))
