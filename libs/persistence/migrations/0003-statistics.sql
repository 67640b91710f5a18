-- A batch in flight is thousands of rows that autovacuum sees but may not count. Looking at a table that holds little else,
-- it concludes that the pages are empty, and so will be those to come: until it looks again, minutes later, every index
-- seems as good as any other, and a batch may read all of an owner's versions for each event. So it looks only at tables in
-- which what is in flight is the lesser part.
do $$
declare
  versions text;
begin
  foreach versions in array array[
    'trade.declaration_versions', 'trade.flow_versions', 'logistics.movement_versions', 'logistics.service_versions',
    'logistics.stock_versions', 'logistics.score_versions', 'agreements.action_versions',
    'agreements.commitment_versions', 'agreements.meeting_versions', 'trade.declared_flows'
  ] loop
    execute format(
      'alter table %s set (
         autovacuum_analyze_threshold = 20000,
         autovacuum_vacuum_threshold = 20000,
         autovacuum_vacuum_insert_threshold = 20000)', versions);
  end loop;
end $$;
