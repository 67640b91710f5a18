-- Refused events that were not sent again: they are counted each time that somebody asks how an Entente is.
-- squawk-ignore require-concurrent-index-creation
create index on stream.quarantine (topic) where replayed_at is null;

-- What is wrong with an event may quote it: who is not cleared for what it says sees neither.
create or replace view stream.shown_quarantine as
select quarantine_id, owner, stream, topic, partition, "offset", event_source, event_id, reason, path,
       case when is_cleared then message end as message, key, headers, case when is_cleared then bytes end as bytes,
       quarantined_at, replayed_at, case when is_cleared then message_fr end as message_fr
  from stream.quarantine
 cross join (select pg_has_role('entente_cleared', 'USAGE') as is_cleared) asking;
