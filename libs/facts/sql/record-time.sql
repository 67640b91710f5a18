-- A plan is made for each batch: it costs a fraction of a millisecond, and one that was kept from when a table was small reads
-- all of an owner's versions for as long as the connection lasts. Every statement of a batch goes by an index.
select stream.record_time() as at,
       (select required_since from stream.owners_who_sign where owner = $1) as "requiredSince",
       -- Of most owners there is none: then nothing is looked up for what is accepted.
       exists (
         select from stream.quarantine
          where owner = $1 and replayed_at is null and accepted_at is null and dismissed_at is null
       ) as "hasOpen",
       set_config('plan_cache_mode', 'force_custom_plan', true),
       set_config('enable_seqscan', 'off', true),
       -- Ids of what is over are written by us, and not by the trigger of 0012-spread.sql.
       set_config('entente.past_ids', 'written', true)
