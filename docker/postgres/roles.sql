-- Run once, by the superuser, when the volume is empty. The services are no superusers, and the gateway may only become the
-- two roles that it reads and looks keys up as.
\set entente_password `cat /run/secrets/entente_password`
\set gateway_password `cat /run/secrets/gateway_password`

create role entente_reader nologin;
create role entente_access nologin;
-- It makes the two where they are missing.
create role entente login createrole password :'entente_password';
create role gateway login noinherit password :'gateway_password';
grant entente_reader, entente_access to entente, gateway;
alter database entente owner to entente;
