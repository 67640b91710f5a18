"""Declarations from Kafka to facts and monthly flows in PostgreSQL, by Pathway: job.py broker topic database-url."""

import sys
from urllib.parse import urlsplit

import pathway as pw

broker, topic, database = sys.argv[1:]
url = urlsplit(database)
postgres = dict(
    host=url.hostname, port=str(url.port), dbname=url.path[1:], user=url.username, password=url.password
)


class Event(pw.Schema):
    source: str
    event_id: str
    owner: str
    declaration: str
    item: int
    flow: str
    partner: str
    accepted_on: str
    commodity: str
    value: str
    currency: str
    valuation: str
    net_mass: str
    procedure: str


in_data = dict(owner="reporter", accepted_on="acceptedOn", net_mass="netMass")
columns = [name for name in Event.column_names() if name not in ("source", "event_id")]
events = pw.io.kafka.read(
    {"bootstrap.servers": broker, "group.id": "rival-pathway", "auto.offset.reset": "earliest"},
    topic=topic,
    format="json",
    schema=Event,
    # "id" is a name that Pathway keeps for itself.
    json_field_paths={"event_id": "/id"}
    | {name: f"/data/{in_data.get(name, name)}" for name in columns},
    autocommit_duration_ms=1000,
)

# An event that was sent again is dropped: of each source and id one counts.
declarations = events.groupby(events.source, events.event_id).reduce(
    events.source, events.event_id, **{name: pw.reducers.any(events[name]) for name in columns}
)
# Pathway knows no decimals, and a double would round: values are whole cents, masses whole kilograms.
facts = declarations.without(declarations.value).with_columns(
    cents=declarations.value.str.replace(".", "").str.parse_int(), net_mass=declarations.net_mass.str.parse_int()
)

keys = ("owner", "partner", "flow", "period", "commodity", "currency", "valuation")
monthly = facts.with_columns(period=facts.accepted_on.str.slice(0, 7), commodity=facts.commodity.str.slice(0, 6))
flows = monthly.groupby(*[monthly[key] for key in keys]).reduce(
    *[monthly[key] for key in keys],
    declarations=pw.reducers.count(),
    cents=pw.reducers.sum(monthly.cents),
    net_mass=pw.reducers.sum(monthly.net_mass),
)

pw.io.postgres.write(
    facts, postgres, "facts_in_cents", output_table_type="snapshot", primary_key=[facts.source, facts.event_id]
)
pw.io.postgres.write(
    flows, postgres, "flows_in_cents", output_table_type="snapshot", primary_key=[flows[key] for key in keys]
)
pw.run(monitoring_level=pw.MonitoringLevel.NONE)
