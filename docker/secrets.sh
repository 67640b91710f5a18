#!/bin/sh
# Makes the secrets of the stack that are not there yet. Containers read them as users of their own, so the files are open to all
# and the folder to its owner alone. ENTENTE_KAFKA_HOST is the name by which senders reach Kafka, where access.yaml is used.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
for name in postgres_password entente_password gateway_password api_key_secret grafana_password identity_password keycloak_password; do
  [ -s "secrets/$name" ] || openssl rand -hex 32 >"secrets/$name"
  chmod 644 "secrets/$name"
done
certify() {
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -noenc -days 3650 "$@" 2>/dev/null
}
# Of the sample's Keycloak, which nobody else vouches for.
[ -s secrets/identity_certificate ] || certify -subj '/CN=Entente identity' \
  -addext 'subjectAltName=DNS:identity.localhost,DNS:localhost' -keyout secrets/identity_key -out secrets/identity_certificate
# Of whoever sends through Kafka, and of the brokers.
[ -s secrets/kafka_authority_certificate ] || certify -subj '/CN=Entente authority' \
  -keyout secrets/kafka_authority_key -out secrets/kafka_authority_certificate
if ! [ -s secrets/kafka_broker ]; then
  certify -subj '/CN=broker' -CA secrets/kafka_authority_certificate -CAkey secrets/kafka_authority_key \
    -addext basicConstraints=critical,CA:FALSE -addext "subjectAltName=DNS:${ENTENTE_KAFKA_HOST:-localhost},DNS:localhost,IP:127.0.0.1" \
    -keyout secrets/kafka_broker.new >secrets/kafka_broker.crt
  # Of one file, as Kafka wants it, and only once there are both: a key alone would pass for made.
  cat secrets/kafka_broker.crt >>secrets/kafka_broker.new
  mv secrets/kafka_broker.new secrets/kafka_broker
  rm secrets/kafka_broker.crt
fi
chmod 644 secrets/identity_certificate secrets/identity_key secrets/kafka_*
