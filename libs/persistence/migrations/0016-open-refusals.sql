-- Refused events that were not sent again: they are counted each time that somebody asks how an Entente is.
-- squawk-ignore require-concurrent-index-creation
create index on stream.quarantine (topic) where replayed_at is null;
