select pg_is_in_recovery() as "isReplica", pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') :: text as position,
       (select system_identifier from pg_control_system()) :: text as system
