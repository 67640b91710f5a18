#!/bin/sh
# Makes the secrets of the stack that are not there yet. Containers read them as users of their own, so the files are open to all
# and the folder to its owner alone.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
for name in postgres_password entente_password gateway_password api_key_secret grafana_password; do
  [ -s "secrets/$name" ] || openssl rand -hex 32 >"secrets/$name"
  chmod 644 "secrets/$name"
done
