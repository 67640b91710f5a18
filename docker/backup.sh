#!/bin/sh
# Writes what PostgreSQL holds to a file, of one moment, while everything runs: the facts, and how far in the log they come from.
set -eu
file=${1:?usage: docker/backup.sh FILE}
umask 077
trap 'rm -f "$file.partial"' EXIT
docker compose -f "$(dirname "$0")/compose.yaml" exec -T postgres \
  pg_dump --username postgres --format custom entente >"$file.partial"
mv "$file.partial" "$file"
