-- Run once, by the superuser, when the volume is empty. The services are no superusers, and the gateway may only become the
-- roles that it reads, reads what is confidential, and looks keys up as.
\set entente_password `cat /run/secrets/entente_password`
\set gateway_password `cat /run/secrets/gateway_password`

create role entente_reader nologin;
create role entente_access nologin;
create role entente_cleared nologin;
grant entente_reader to entente_cleared;
-- It makes them where they are missing.
create role entente login createrole password :'entente_password';
create role gateway login noinherit password :'gateway_password';
grant entente_reader, entente_cleared, entente_access to entente, gateway;
alter database entente owner to entente;
