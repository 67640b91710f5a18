-- Which log an offset is of: the last record that was taken, by its offset and when the log took it. A topic that was deleted and made
-- anew has another there, however long it has become. Null, or not just before next_offset: not known.
alter table stream.offsets
  add column last_offset bigint,
  add column last_logged_at timestamptz;
