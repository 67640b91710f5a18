#!/bin/sh
# Makes the secrets of the stack that are not there yet. Containers read them as users of their own, so the files are open to all
# and the folder to its owner alone.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
for name in postgres_password entente_password gateway_password api_key_secret grafana_password identity_password keycloak_password; do
  [ -s "secrets/$name" ] || openssl rand -hex 32 >"secrets/$name"
  chmod 644 "secrets/$name"
done
# Of the sample's Keycloak, which nobody else vouches for.
[ -s secrets/identity_certificate ] || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -noenc -days 3650 -subj '/CN=Entente identity' \
  -addext 'subjectAltName=DNS:identity.localhost,DNS:localhost' -keyout secrets/identity_key -out secrets/identity_certificate 2>/dev/null
chmod 644 secrets/identity_certificate secrets/identity_key
