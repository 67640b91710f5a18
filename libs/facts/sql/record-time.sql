-- Every statement of a batch goes by an index. A plan for the thousands of keys that it is given, or one made while the table
-- was small, may read all of an owner's versions instead.
select stream.record_time() as at,
       set_config('plan_cache_mode', 'force_generic_plan', true),
       set_config('enable_seqscan', 'off', true)
