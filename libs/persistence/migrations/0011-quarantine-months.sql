-- Refused events, by the month in which they were refused, so that a month of them is dropped as a whole. To services of the version
-- before the table is what it was.

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

-- What a table keeps: each is kept for a time of its own.
alter table storage.monthly add column about text not null default 'history' check (about in ('history', 'quarantine'));

-- What there is: of each table its months, and with none the others.
create view storage.kept_months as
select whole, about, part.oid :: regclass :: text as part, part.reltuples,
       case when part.relname ~ '_\d{4}_\d{2}$' then to_date(right(part.relname, 7), 'YYYY_MM') end as month
  from storage.monthly
  join pg_inherits on inhparent = whole :: regclass
  join pg_class part on part.oid = inhrelid;

-- Of history alone: by its setting, services of the version before drop whatever they find here.
create or replace view storage.months as
select whole, part, reltuples, month from storage.kept_months where about = 'history';

-- From when on all refused events are there, and up to which number those are that were refused before; null: from the beginning. Set before
-- anything is dropped.
create table stream.quarantine_kept (kept_from timestamptz, dropped_to bigint);
insert into stream.quarantine_kept values (null, null);
grant select on stream.quarantine_kept to entente_reader;

-- An identity would be none of the parts, before PostgreSQL 17.
create sequence storage.quarantine_ids;
select setval('storage.quarantine_ids', last_value, is_called) from stream.quarantine_quarantine_id_seq;
alter table stream.quarantine alter quarantine_id drop identity;
-- Others see the table of before, or this one with the same rows.
-- squawk-ignore ban-set-schema
alter table stream.quarantine set schema storage;
-- squawk-ignore renaming-table
alter table storage.quarantine rename to quarantine_before;
alter table storage.quarantine_before alter quarantine_id set default nextval('storage.quarantine_ids');

create table stream.quarantine (like storage.quarantine_before including defaults) partition by range (quarantined_at);
revoke select on stream.quarantine from entente_reader;

insert into storage.monthly values ('stream.quarantine', 'quarantined_at', 'quarantine');
create table storage.quarantine_others partition of stream.quarantine default;
select storage.add_month(kept, month)
  from storage.monthly kept,
       (select distinct date_trunc('month', quarantined_at at time zone 'UTC') :: date as month from storage.quarantine_before) months
 where kept.about = 'quarantine';
insert into stream.quarantine select * from storage.quarantine_before;
alter table stream.quarantine add primary key (owner, quarantine_id, quarantined_at);
-- A record is in it once: who writes holds the row of its partition in stream.offsets, and looks before.
create index on stream.quarantine (owner, topic, partition, "offset");
create index on stream.quarantine (quarantine_id);

create or replace view stream.shown_quarantine as
select quarantine_id, owner, stream, topic, partition, "offset", event_source, event_id, reason, path, message, key, headers,
       case when pg_has_role('entente_cleared', 'USAGE') then bytes end as bytes, quarantined_at, replayed_at, message_fr
  from stream.quarantine;
-- squawk-ignore ban-drop-table
drop table storage.quarantine_before;

select storage.add_months();
