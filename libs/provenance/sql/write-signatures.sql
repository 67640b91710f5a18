insert into stream.signatures (owner, stream, event_id, event_source, kid)
select $1, $2, * from unnest(string_to_array($3, E'\x01'), string_to_array($4, E'\x01'), string_to_array($5, E'\x01'))
