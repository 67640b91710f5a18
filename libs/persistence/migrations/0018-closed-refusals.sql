-- A refused event is open until it is replayed, one of its source and id is accepted after it, or somebody dismisses it. To services of
-- the version before the table is what it was.

-- As 0010-retention.sql has it.
do $$
begin
  perform set_config('lock_timeout', '200ms', true);
  loop
    begin
      lock table stream.shown_quarantine, stream.quarantine in access exclusive mode;
      exit;
    exception when deadlock_detected or lock_not_available then
      perform pg_sleep(random() / 5);
    end;
  end loop;
  perform set_config('lock_timeout', '0', true);
end $$;

alter table stream.quarantine
  add column accepted_at timestamptz,
  add column dismissed_at timestamptz,
  add column dismissed_by text,
  add column dismissed_why text;

-- By it they are counted (the topic stands in it for that), and looked up for what is accepted.
-- squawk-ignore require-concurrent-index-creation
create index on stream.quarantine (owner, event_id) include (topic)
 where replayed_at is null and accepted_at is null and dismissed_at is null;
-- It had those that were not replayed.
-- squawk-ignore require-concurrent-index-deletion
drop index stream.quarantine_topic_idx;

create or replace view stream.shown_quarantine as
select quarantine_id, owner, stream, topic, partition, "offset", event_source, event_id, reason, path,
       case when is_cleared then message end as message, key, headers, case when is_cleared then bytes end as bytes,
       quarantined_at, replayed_at, case when is_cleared then message_fr end as message_fr,
       accepted_at, dismissed_at, dismissed_by, dismissed_why,
       replayed_at is null and accepted_at is null and dismissed_at is null as is_open
  from stream.quarantine
 cross join (select pg_has_role('entente_cleared', 'USAGE') as is_cleared) asking;

-- Whether a name was used before is told to who sends an event again, name by name. Who is cleared reads figures, and so may try them by a
-- hash (0010-retention.sql).
create function stream.past_hash(of_owner text, of_stream text, id text, source text) returns bytea
language sql stable security definer set search_path = pg_catalog as $$
  select payload_hash
    from stream.past_events
   where owner = of_owner and stream = of_stream and event_id = id and event_source = source
$$;
revoke execute on function stream.past_hash from public;
grant execute on function stream.past_hash to entente_cleared;

-- The one thing that the gateway may change of a refused event. Null: there is none of that number that is open, of the owner and the
-- streams; null there: of any.
create function access.dismiss_refusal(number bigint, of_owner text, of_streams text[], who text, why text) returns timestamptz
language sql volatile security definer set search_path = pg_catalog as $$
  update stream.quarantine
     set dismissed_at = date_trunc('milliseconds', clock_timestamp()), dismissed_by = who, dismissed_why = why
   where quarantine_id = number
     and (of_owner is null or owner = of_owner)
     and (of_streams is null or stream = any (of_streams))
     and replayed_at is null and accepted_at is null and dismissed_at is null
  returning dismissed_at
$$;
revoke execute on function access.dismiss_refusal from public;
grant execute on function access.dismiss_refusal to entente_access;
