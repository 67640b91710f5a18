-- What an answer may rely on; read before the facts, in a statement of its own, so that no batch is in between.
select stream.horizon() as horizon,
       ((select coalesce(sum(next_offset), 0) from stream.offsets) + (select sum(count) from indicators.refreshes)) :: text as "dataVersion",
       (select kept_since from indicators.refreshes) as "keptSince"
