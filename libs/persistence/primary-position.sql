-- The horizon, and a place in the write-ahead log behind every batch that it has behind itself: taken after it, as `offset 0` has it.
select horizon :: text as horizon, pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') :: text as position,
       (select system_identifier from pg_control_system()) :: text as system
  from (select stream.horizon() as horizon offset 0) taken
