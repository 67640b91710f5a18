#!/usr/bin/env bash
# Sends a good and a bad event with Kafka's own tools, and shows what became of the bad one: java.sh <folder of your credential>
set -euo pipefail
events=$(cd "$(dirname "$0")" && pwd)/events.jsonl
cd "$1" # the settings name the files beside them
id="java-$(date +%s)"
brokers=$(sed -n 's/^bootstrap.servers=//p' java.properties)

sed "s/\$ID/$id/" "$events" |
  kafka-console-producer.sh --bootstrap-server "$brokers" --producer.config java.properties --topic trade.flows.v1.KAZ
echo "sent $id-good and $id-bad"

# Your groups begin with your code. This one goes on where it ended: it is read until our refusal comes, for 30 s at most.
exec 3< <(exec kafka-console-consumer.sh --bootstrap-server "$brokers" --consumer.config java.properties --group KAZ.java \
  --topic quarantine.v1.KAZ --from-beginning --timeout-ms 30000 2>/dev/null)
consumer=$!
grep -m 1 "$id" <&3 && kill "$consumer" && exit
echo "no refusal of $id-bad: do the services of Entente run?" >&2
exit 1
