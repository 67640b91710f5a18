#!/bin/sh
# Puts a file of docker/backup.sh in the place of what PostgreSQL holds now. The services then go on from where they were in the log.
set -eu
file=${1:?usage: docker/restore.sh FILE}
services='trade-ingest logistics-ingest agreement-ingest indicators gateway'
compose() { docker compose -f "$(dirname "$0")/compose.yaml" "$@"; }
postgres() { compose exec -T postgres "$@"; }

# Beside what is there: a file that cannot be read to its end is found out before anything is lost.
postgres dropdb --username postgres --if-exists restored
postgres createdb --username postgres --owner entente restored
postgres pg_restore --username postgres --exit-on-error --single-transaction --dbname restored <"$file"
# Nobody knows yet how much is in which table, and questions would take minutes.
postgres psql --username postgres --quiet --dbname restored --command analyze
compose stop $services
postgres dropdb --username postgres --if-exists --force entente
postgres psql --username postgres --quiet --command 'alter database restored rename to entente'
# What they follow once it is done: the one brings the schema of a version before up to date, the other has a log that is
# another than that of the backup read from its beginning.
compose start migrate topics $services
