-- What is wrong, for who reads French; null where it was refused before this was kept.
alter table stream.quarantine add column message_fr text;

-- As 0008-clearance.sql has it: a view takes new columns at its end alone.
create or replace view stream.shown_quarantine as
select quarantine_id, owner, stream, topic, partition, "offset", event_source, event_id, reason, path, message, key, headers,
       case when pg_has_role('entente_cleared', 'USAGE') then bytes end as bytes, quarantined_at, replayed_at, message_fr
  from stream.quarantine;
