-- Whether a figure of trade was recorded by the moment, of pairs (null: of any).
select exists (select from {{trade.flow_versions of $2 :: text[]}} version) as recorded
