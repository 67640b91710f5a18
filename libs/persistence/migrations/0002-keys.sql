-- Keys that are compared byte by byte, whatever the locale of the database: quicker, and the order of JavaScript and Kafka.
-- An event is sought by its id, which tells more than its source.
do $$
declare
  versions text;
  old_index text;
begin
  foreach versions in array array[
    'trade.declaration_versions', 'trade.flow_versions', 'logistics.movement_versions', 'logistics.service_versions',
    'logistics.stock_versions', 'logistics.score_versions', 'agreements.action_versions',
    'agreements.commitment_versions', 'agreements.meeting_versions'
  ] loop
    select indexrelid :: regclass :: text into strict old_index
      from pg_index
     where indrelid = versions :: regclass
       and pg_get_indexdef(indexrelid) like '%(owner, event_source, event_id)';
    execute format('drop index %s', old_index);
    execute format(
      'alter table %s
         alter owner type text collate "C",
         alter fact_key type text collate "C",
         alter event_id type text collate "C",
         alter event_source type text collate "C",
         alter version_id set cache 1000', versions);
    execute format('create unique index on %s (owner, event_id, event_source)', versions);
  end loop;
end $$;

-- One text instead of eight columns: a flow is found several times quicker, and each batch seeks thousands.
alter table trade.declared_flows add column flow_key text collate "C";
update trade.declared_flows
   set flow_key = concat_ws(' ', partner, flow, period, commodity, currency, valuation, simulated :: text);
alter table trade.declared_flows
  drop constraint declared_flows_pkey,
  alter owner type text collate "C",
  alter flow_key set not null;
alter table trade.declared_flows add primary key (owner, flow_key);
create index on trade.declared_flows (owner, partner, period);
