-- Every statement of a batch goes by an index. A plan made while a table was small would read all of it for as long as the
-- connection lasts.
select stream.record_time() as at, set_config('enable_seqscan', 'off', true)
