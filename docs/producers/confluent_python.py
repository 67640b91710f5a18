"""Sends a good and a bad event with confluent-kafka, and shows what became of the bad one: confluent_python.py <folder of your credential>"""

import json
import os
import pathlib
import sys
import time

from confluent_kafka import Consumer, KafkaException, Producer

events = pathlib.Path(__file__).with_name("events.jsonl").read_text()
os.chdir(sys.argv[1])  # the settings name the files beside them
settings = dict(line.split("=", 1) for line in pathlib.Path("librdkafka.conf").read_text().splitlines())
event_id = f"confluent-{int(time.time())}"


def delivered(error, message):
    """What the broker has against it, such as TOPIC_AUTHORIZATION_FAILED."""
    if error:
        raise KafkaException(error)


producer = Producer(settings)
for line in events.splitlines():
    producer.produce("trade.flows.v1.KAZ", line.replace("$ID", event_id).encode(), on_delivery=delivered)
producer.flush(30)
print(f"sent {event_id}-good and {event_id}-bad")

# Your groups begin with your code. This one goes on where it ended.
refusals = Consumer({**settings, "group.id": "KAZ.confluent", "auto.offset.reset": "earliest"})
refusals.subscribe(["quarantine.v1.KAZ"])
deadline = time.time() + 30
while time.time() < deadline:
    message = refusals.poll(1)
    if message is None or message.error():
        continue
    refusal = json.loads(message.value())
    if refusal["id"] == f"{event_id}-bad":
        print(refusal)
        break
else:
    sys.exit(f"no refusal of {event_id}-bad: do the services of Entente run?")
refusals.close()
