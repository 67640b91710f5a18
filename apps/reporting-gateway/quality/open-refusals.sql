-- Refused events of each topic that were not sent again.
select topic, count(*) :: float8 as open from stream.shown_quarantine where replayed_at is null group by topic
