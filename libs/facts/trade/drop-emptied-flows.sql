-- A flow without declarations must go: whether it ever was depends on the order in which events came.
delete from trade.declared_flows
 where owner = $1
   and flow_key = any (string_to_array($2, E'\x01'))
   and declarations = 0
