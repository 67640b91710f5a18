#!/usr/bin/env bash
# Sends a good and a bad event with kcat, and shows what became of the bad one: kcat.sh <folder of your credential>
set -euo pipefail
events=$(cd "$(dirname "$0")" && pwd)/events.jsonl
cd "$1" # the settings name the files beside them
id="kcat-$(date +%s)"

sed "s/\$ID/$id/" "$events" | kcat -F librdkafka.conf -q -P -t trade.flows.v1.KAZ
echo "sent $id-good and $id-bad"

# Refusals come within seconds: look until ours is there.
for _ in {1..30}; do
  kcat -F librdkafka.conf -q -C -e -t quarantine.v1.KAZ -o beginning | grep "$id" && exit
  sleep 1
done
echo "no refusal of $id-bad: do the services of Entente run?" >&2
exit 1
