import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { quarantineTopicOf } from '#contracts/topics.js';
import type { NewRecord } from '#event-log/event-log.js';
import { replayHeader } from '#facts/accept-batch.js';
import { anEvent, binaryRecordOf, recordOf } from '../support/events.js';
import { counts } from '../support/ingest.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { jwsPart, type ReasonOfEvent } from '../support/poison.js';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await startPipeline();
}, 60_000);
afterAll(() => pipeline.stop());

/** Of one key: in one partition, in this order. */
const ofKey = (record: NewRecord): NewRecord => ({ ...record, key: 'quarantine' });
const flow = (data: object = {}, attributes: object = {}) =>
  ofKey(recordOf('trade.flows', anEvent('trade.flows', data, attributes)));
const bytes = (value: Buffer | string) => ({ ...flow(), value: Buffer.from(value) });

const header = jwsPart({ alg: 'EdDSA', kid: 'of-nobody' });

const refused: Record<ReasonOfEvent, { path: string; record: NewRecord }> = {
  'too-large': { path: '', record: bytes(Buffer.alloc(64 * 1024 + 1, ' ')) },
  'not-utf8': { path: '', record: bytes(Buffer.from([0x7b, 0x22, 0xff, 0x00, 0x0a, 0x7d])) },
  'too-deep': { path: '', record: bytes('['.repeat(33) + ']'.repeat(33)) },
  'malformed-json': { path: '', record: bytes('{"id": "\\u0000"}') },
  'inexact-number': { path: '/data/value', record: bytes('{"data":{"value":0.12345678901234567}}') },
  'envelope-invalid': { path: '/time', record: flow({}, { id: 'known-id', source: 'urn:known', time: 'yesterday' }) },
  'wrong-stream': { path: '/type', record: flow({}, { type: 'entente.trade.declarations.v1' }) },
  'schema-invalid': { path: '/data/value', record: flow({ value: '-1' }) },
  'unknown-code': {
    path: '/data/partner',
    record: ofKey(binaryRecordOf('trade.flows', anEvent('trade.flows', { partner: 'XXX' }))),
  },
  'reporter-not-owner': { path: '/data/reporter', record: flow({ reporter: 'KAZ', partner: 'MAR' }) },
  'signature-invalid': { path: '/signature', record: flow({}, { signature: 'by me' }) },
  'signing-key-unknown': { path: '/signature', record: flow({}, { signature: `${header}..AAAA` }) },
  'identity-conflict': { path: '/id', record: flow({ value: '2' }, { id: 'used', source: 'urn:used' }) },
};

interface Quarantined {
  reason: ReasonOfEvent;
  path: string;
  message: string;
  french?: string;
  source: string | null;
  id: string | null;
}

test('an event is refused for each reason that lies in it, kept whole, and told to its owner; its partition goes on', async () => {
  const reasons = Object.keys(refused) as ReasonOfEvent[];
  const first = flow({ value: '1' }, { id: 'used', source: 'urn:used' });
  const sent = [first, ...reasons.flatMap((reason) => [refused[reason].record, flow({ dataset: `AFTER-${reason}` })])];
  await pipeline.send(sent);

  const { rows } = await pipeline.pool.query<Quarantined & { offset: number; partition: number }>(`
    select reason, path, message, message_fr as french, event_source as source, event_id as id, topic, partition, "offset" :: int,
           owner, stream, convert_from(key, 'UTF8') as key, headers, bytes as value
      from stream.quarantine order by "offset"`);
  expect(rows).toEqual(
    reasons.map((reason, n) => ({
      ...{ reason, path: refused[reason].path, message: expect.stringMatching(/.{12}/) },
      french: expect.stringMatching(/.{12}/),
      ...{ source: rows[n]!.source, id: rows[n]!.id, partition: rows[0]!.partition },
      ...{ offset: 1 + 2 * n, owner: 'MAR', stream: 'trade.flows' },
      ...refused[reason].record,
    })),
  );
  expect(rows.filter(({ message, french }) => message === french)).toEqual([]);
  const numbered = await pipeline.pool.query(
    'select from stream.quarantine one join stream.quarantine later using (partition) where later."offset" > one."offset" and later.quarantine_id < one.quarantine_id',
  );
  expect(numbered.rowCount).toBe(0);
  expect(rows.find(({ reason }) => reason === 'envelope-invalid')).toMatchObject({
    source: 'urn:known',
    id: 'known-id',
  });

  const { rows: notices } = await pipeline.pool.query<{ notice: Quarantined }>(
    `select convert_from(value, 'UTF8') :: json as notice
       from event_log.records join event_log.topics using (topic_id) where topic = $1`,
    [quarantineTopicOf('MAR')],
  );
  const told = rows.map(({ reason, path, message, source, id, partition, offset }) => ({
    ...{ reason, path, message, source, id, partition, offset, topic: first.topic },
  }));
  expect(notices.map(({ notice }) => notice)).toEqual(expect.arrayContaining(told));
  expect(notices).toHaveLength(told.length);

  const accepted = 1 + reasons.length;
  expect(await counts(pipeline.pool)).toEqual({
    ...{ received: sent.length, accepted, duplicate: 0, quarantined: reasons.length },
  });
  const { rows: facts } = await pipeline.pool.query('select from trade.flow_versions');
  expect(facts).toHaveLength(accepted);
});

test('an event that is mended and sent again marks what it replaces, of its own owner only', async () => {
  const { rows } = await pipeline.pool.query<{ id: string }>(
    'select quarantine_id as id from stream.quarantine order by quarantine_id limit 2',
  );
  const again = (record: NewRecord, of: string) => ({ ...record, headers: { ...record.headers, [replayHeader]: of } });
  const ofOther = recordOf('trade.flows', anEvent('trade.flows', { reporter: 'KAZ', partner: 'MAR' }), 'KAZ');
  await pipeline.send([again(flow(), rows[0]!.id), again(ofOther, rows[1]!.id), again(flow(), 'not a number')]);
  const replayed = await pipeline.pool.query(
    'select quarantine_id as id from stream.quarantine where replayed_at is not null',
  );
  expect(replayed.rows).toEqual([{ id: rows[0]!.id }]);
});

test('what is accepted closes what was refused of its name before, of its owner, and nothing that came after it', async () => {
  const named = (id: string, data: object = {}, attributes: object = {}) =>
    flow({ dataset: id, ...data }, { id, source: 'urn:closing', ...attributes });
  const wrong = { value: '-1' };
  const ofOther = recordOf(
    'trade.flows',
    anEvent('trade.flows', wrong, { id: 'mended', source: 'urn:closing' }),
    'KAZ',
  );
  await pipeline.send([named('earlier', wrong), named('left', wrong), ofOther]);
  await pipeline.send([
    ...[named('earlier'), named('mended', wrong), named('mended')],
    ...[named('contradicted'), named('contradicted', { value: '3' })],
    ...[named('left', {}, { source: 'urn:other' })],
  ]);
  const { rows } = await pipeline.pool.query<{ id: string; owner: string; open: boolean }>(
    `select event_id as id, owner, is_open as open from stream.shown_quarantine
      where event_source = 'urn:closing' order by event_id, owner`,
  );
  expect(rows).toEqual([
    { id: 'contradicted', owner: 'MAR', open: true },
    { id: 'earlier', owner: 'MAR', open: false },
    { id: 'left', owner: 'MAR', open: true },
    { id: 'mended', owner: 'KAZ', open: true },
    { id: 'mended', owner: 'MAR', open: false },
  ]);
});
