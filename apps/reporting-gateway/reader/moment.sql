-- What an answer may rely on; read before the facts, in a statement of its own, so that no batch is in between.
-- On a replica, which cannot tell its horizon, the one that is known of it, where it has come as far as is known: one that was started
-- anew may be further back than it was.
select coalesce($1 :: timestamptz, stream.horizon()) as horizon,
       $2 :: numeric is null or pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') >= $2 as "isThere",
       ((select coalesce(sum(next_offset), 0) from stream.offsets) + (select sum(count) from indicators.refreshes)) :: text as "dataVersion",
       (select kept_since from indicators.refreshes) as "keptSince",
       (select kept_from from stream.history) as "historyFrom"
