"""Sends a good and a bad event with kafka-python, and shows what became of the bad one: kafka_python.py <folder of your credential>"""

import json
import os
import pathlib
import sys
import time

from kafka import KafkaConsumer, KafkaProducer

events = pathlib.Path(__file__).with_name("events.jsonl").read_text()
os.chdir(sys.argv[1])  # the settings name the files beside them
settings = json.loads(pathlib.Path("kafka-python.json").read_text())
event_id = f"kafka-python-{int(time.time())}"

producer = KafkaProducer(**settings)
for line in events.splitlines():
    # `get` raises what the broker has against it, such as TopicAuthorizationFailedError.
    producer.send("trade.flows.v1.KAZ", line.replace("$ID", event_id).encode()).get(timeout=30)
producer.close()
print(f"sent {event_id}-good and {event_id}-bad")

# Your groups begin with your code. This one goes on where it ended, and ends when nothing has come for 30 s.
refusals = KafkaConsumer(
    "quarantine.v1.KAZ", group_id="KAZ.kafka-python", auto_offset_reset="earliest", consumer_timeout_ms=30_000, **settings
)
for record in refusals:
    refusal = json.loads(record.value)
    if refusal["id"] == f"{event_id}-bad":
        print(refusal)
        break
else:
    sys.exit(f"no refusal of {event_id}-bad: do the services of Entente run?")
refusals.close()
