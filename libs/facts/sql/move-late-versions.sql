-- From where the index of ids has seen them to the month in which they came.
update {{table}}
   set superseded_at = recorded_at
 where owner = $1
   and event_id = any (string_to_array($2, E'\x01'))
   and superseded_at = '-infinity'
