-- A member's own connection must never time out while idle; and Postgres must notice within about 25 s when the machine
-- at its other end is gone, for until then nobody else can take the partitions.
select set_config('idle_session_timeout', '0', false),
  set_config('tcp_keepalives_idle', '10', false),
  set_config('tcp_keepalives_interval', '5', false),
  set_config('tcp_keepalives_count', '3', false)
