-- Refused events of each topic that still want somebody.
select topic, count(*) :: float8 as open from stream.shown_quarantine where is_open group by topic
