/** Signed events on a real Kafka, taken into facts: which are their owner's word, and that reading the log anew says the same. */
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import type { Pool } from 'pg';
import type { Envelope } from '#contracts/envelope.js';
import { topicOf } from '#contracts/topics.js';
import type { EventLog, NewRecord } from '#event-log/event-log.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { replayHeader } from '#facts/accept-batch.js';
import { publishKey, requireSignatures, revokeKey } from '#provenance/keys.js';
import { signer } from '#provenance/sign.js';
import { publicKeyOf } from '#provenance/signing-key.js';
import { anEvent, binaryRecordOf, recordOf } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { freshFacts, ingest } from '../support/ingest.js';
import { describeKafka } from '../support/kafka.js';
import { type KafkaServer, startKafka } from '../support/kafka-server.js';
import { testLogger } from '../support/pipeline.js';

const owner = 'KAZ';
const topic = topicOf('trade.flows', owner);
const [ours, theirs] = [0, 1].map(() => generateKeyPairSync('ed25519').privateKey) as [never, never];
const byUs = signer(ours, 'ours');

const flow = (id: string, data: object = {}): Envelope =>
  anEvent('trade.flows', { reporter: owner, partner: 'MAR', dataset: id.toUpperCase(), ...data }, { id });
/** In one partition, in the order in which they are sent. */
const record = (event: Envelope, write = recordOf): NewRecord => ({
  ...write('trade.flows', event, owner),
  key: 'one',
});

describeKafka('signed events', () => {
  const stops: (() => Promise<unknown>)[] = [];
  let kafka: KafkaServer;
  let log: EventLog;
  let pool: Pool;

  /** Takes the whole log into a database that has the published keys of another, if there is one. */
  async function takeLog(group: string, keysOf?: Pool): Promise<Pool> {
    const facts = await freshFacts();
    stops.push(() => facts.close());
    for (const table of keysOf ? ['owner_keys', 'owners_who_sign'] : []) {
      const { rows } = await keysOf!.query(`select * from stream.${table}`);
      const insert = `insert into stream.${table} select * from json_populate_recordset(null :: stream.${table}, $1)`;
      await facts.pool.query(insert, [JSON.stringify(rows)]);
    }
    const subscription = await log.subscribe({ group, topics: [topic], consume: ingest(facts.pool) });
    stops.push(() => subscription.stop());
    return facts.pool;
  }

  async function taken(by: Pool): Promise<void> {
    const [mark] = await log.watermarks(topic);
    const where = 'select next_offset :: int as next from stream.offsets';
    await eventually(async () => expect((await by.query(where)).rows).toEqual([{ next: mark!.next }]), 20_000);
  }

  /** What is refused of the log from an offset on, as `id: reason`. */
  async function refused(from = 0, by = pool): Promise<string[]> {
    const { rows } = await by.query<{ told: string }>(
      `select concat(event_id, ': ', reason) as told from stream.quarantine where "offset" >= $1 order by "offset"`,
      [from],
    );
    return rows.map(({ told }) => told);
  }

  /** Sends events, and tells which of them were refused. */
  async function send(...records: NewRecord[]): Promise<string[]> {
    const [first] = await log.publish(records);
    await taken(pool);
    return refused(first!.offset);
  }

  /** The facts, each with the key that its event is signed with. */
  async function facts(of: Pool): Promise<[id: string, kid: string | null][]> {
    const { rows } = await of.query<{ id: string; kid: string | null }>(
      `select event_id as id, kid from trade.flow_versions
         left join stream.signatures using (owner, event_id, event_source) order by event_id`,
    );
    return rows.map(({ id, kid }) => [id, kid]);
  }

  beforeAll(async () => {
    // A broker of its own: the topic has the name that every Entente gives it.
    kafka = await startKafka();
    stops.push(() => kafka.stop());
    log = createKafkaLog({ brokers: kafka.brokers, clientId: 'test', logger: testLogger });
    stops.push(() => log.close());
    await log.createTopics([{ topic, partitions: 1 }]);
    pool = await takeLog('first');
  }, 90_000);

  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
  }, 30_000);

  test('by a key that nobody published wait in quarantine, and pass as they came once it is', async () => {
    const early = record(byUs(flow('early')));
    expect(await send(early)).toEqual(['early: signing-key-unknown']);
    expect(await publishKey(pool, owner, 'ours', publicKeyOf(ours))).toBe(true);
    const { rows } = await pool.query<{ number: string }>('select quarantine_id as number from stream.quarantine');
    expect(await send({ ...early, headers: { ...early.headers, [replayHeader]: rows[0]!.number } })).toEqual([]);
    expect((await pool.query('select from stream.quarantine where replayed_at is null')).rowCount).toBe(0);
    expect(await facts(pool)).toEqual([['early', 'ours']]);
  });

  test('pass in structured and in binary mode beside unsigned ones; tampered with, or by another, they do not', async () => {
    const structured = byUs(flow('structured', { value: '1' }));
    const tampered = { ...structured, id: 'tampered' };
    const byThem = signer(theirs, 'ours')(flow('theirs'));
    const inTheirName = signer(theirs, 'theirs')(flow('in-their-name'));
    await publishKey(pool, 'MAR', 'theirs', publicKeyOf(theirs));
    const sent = [tampered, structured, byThem, flow('unsigned'), inTheirName].map((event) => record(event));
    expect(await send(...sent, record(byUs(flow('binary')), binaryRecordOf))).toEqual([
      ...['tampered: signature-invalid', 'theirs: signature-invalid', 'in-their-name: signing-key-unknown'],
    ]);
    const expected = { early: 'ours', binary: 'ours', structured: 'ours', unsigned: null };
    expect(Object.fromEntries(await facts(pool))).toEqual(expected);
    expect(await send(record(structured))).toEqual([]);
    expect(Object.fromEntries(await facts(pool))).toEqual(expected);
  });

  test('are asked for from when their owner requires them', async () => {
    await requireSignatures(pool, owner);
    expect(await send(record(flow('missing')), record(byUs(flow('there'))))).toEqual(['missing: signature-missing']);
  });

  test('by a key that is revoked pass no more, whatever their producer says of when they were sent', async () => {
    await revokeKey(pool, owner, 'ours', undefined);
    expect(await send(record(byUs(flow('late'))))).toEqual(['late: signing-key-revoked']);
    const producer = new Kafka({ brokers: kafka.brokers, logLevel: logLevel.NOTHING }).producer();
    await producer.connect();
    const { key, value, headers = {} } = record(byUs(flow('backdated')));
    const [sent] = await producer.send({ topic, messages: [{ key, value, headers, timestamp: '1000000000000' }] });
    await producer.disconnect();
    await taken(pool);
    expect(await refused(Number(sent!.baseOffset))).toEqual(['backdated: signing-key-revoked']);
  });

  test('end in the same facts when the log is read anew, with the counts true', async () => {
    const anew = await takeLog('second', pool);
    await taken(anew);
    expect(await facts(anew)).toEqual(await facts(pool));
    // But for the key that is published by now, the same is refused.
    expect(await refused(0, anew)).toEqual((await refused()).filter((told) => told !== 'early: signing-key-unknown'));
    const counts = 'select received :: int, accepted :: int, duplicate :: int, quarantined :: int from stream.offsets';
    expect((await pool.query(counts)).rows).toEqual([{ received: 13, accepted: 5, duplicate: 1, quarantined: 7 }]);
    expect((await anew.query(counts)).rows).toEqual([{ received: 13, accepted: 5, duplicate: 2, quarantined: 6 }]);
  });
});
