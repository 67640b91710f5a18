import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seededRandom } from '../../samples/simulator/random.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { anEvent, binaryRecordOf, recordOf } from '../support/events.js';
import { counts } from '../support/ingest.js';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await startPipeline();
}, 60_000);
afterAll(() => pipeline.stop());

/** A fact of its own, and what is stored of it, oldest version first. */
let facts = 0;
function aFact() {
  const dataset = `COLLECTION-${facts++}`;
  const version = (data: object, attributes: object = {}) => anEvent('trade.flows', { dataset, ...data }, attributes);
  return {
    version,
    send: async (...events: ReturnType<typeof version>[]) => {
      for (const event of events) await pipeline.send([recordOf('trade.flows', event)]);
    },
    async versions() {
      const { rows } = await pipeline.pool.query<{ value: string; retracted: boolean; state: string }>(
        `select value :: float8 :: int as value, retracted,
                case when superseded_at is null then 'holds'
                     when superseded_at = recorded_at then 'came late' else 'held' end as state
           from trade.flow_versions where dataset = $1 order by recorded_at`,
        [dataset],
      );
      return rows.map(({ value, retracted, state }) => `${value} ${state}${retracted ? ', retracted' : ''}`);
    },
  };
}

/** What the counts of the ingest services have grown by. */
async function countedOf(action: () => Promise<void>) {
  const before = await counts(pipeline.pool);
  await action();
  const after = await counts(pipeline.pool);
  return Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - before[name]!]));
}

test('a higher revision replaces a lower one', async () => {
  const { version, send, versions } = aFact();
  await send(version({ value: '10' }), version({ value: '20', revision: 1 }));
  expect(await versions()).toEqual(['10 held', '20 holds']);
});

test('a lower revision that comes late is kept in the history, and never held', async () => {
  const { version, send, versions } = aFact();
  await send(version({ value: '20', revision: 2 }), version({ value: '10', revision: 1 }));
  expect(await versions()).toEqual(['20 holds', '10 came late']);
});

test('a retraction withdraws the fact, and a still higher revision brings it back', async () => {
  const { version, send, versions } = aFact();
  await send(version({ value: '10' }), version({ value: '10', revision: 1, retracted: true }));
  expect(await versions()).toEqual(['10 held', '10 holds, retracted']);
  await send(version({ value: '30', revision: 2 }));
  expect(await versions()).toEqual(['10 held', '10 held, retracted', '30 holds']);
});

test('of one revision the later time holds, and of one time the higher id', async () => {
  const { version, send, versions } = aFact();
  const [early, late] = ['2026-01-01T10:00:00+01:00', '2026-01-01T09:30:00Z'];
  await send(version({ value: '3' }, { time: late, id: `${facts}-b` }), version({ value: '1' }, { time: early }));
  await send(version({ value: '2' }, { time: late, id: `${facts}-a` }));
  await send(version({ value: '4' }, { time: late, id: `${facts}-c` }));
  expect(await versions()).toEqual(['3 held', '1 came late', '2 came late', '4 holds']);
});

test('an event that comes again is a duplicate: in the batch, later, elsewhere, in the other mode, written otherwise', async () => {
  const { version, versions } = aFact();
  const event = version({ value: '10' });
  const record = recordOf('trade.flows', event);
  const { data, ...attributes } = event;
  const reversed = Object.fromEntries(Object.entries(data as object).reverse());
  const otherwise = JSON.stringify({ data: reversed, ...attributes, extension: 'x' }, null, 2);
  const spread = Array.from({ length: 8 }, (_, n) => ({ ...record, key: `to either partition ${n}` }));
  expect(
    await countedOf(async () => {
      await pipeline.send([record, record]);
      await pipeline.send([binaryRecordOf('trade.flows', event), { ...record, value: Buffer.from(otherwise) }]);
      await pipeline.send(spread);
    }),
  ).toEqual({ received: 12, accepted: 1, duplicate: 11, quarantined: 0 });
  expect(await versions()).toEqual(['10 holds']);
});

test('an id is of its source, its owner and its stream', async () => {
  const attributes = { id: `shared-${facts}`, source: 'urn:one' };
  const { version } = aFact();
  const counted = await countedOf(() =>
    pipeline.send([
      recordOf('trade.flows', version({}, attributes)),
      recordOf('trade.flows', version({}, { ...attributes, source: 'urn:other' })),
      recordOf('trade.flows', version({ reporter: 'KAZ', partner: 'MAR' }, attributes), 'KAZ'),
      recordOf('trade.declarations', anEvent('trade.declarations', {}, attributes)),
    ]),
  );
  expect(counted).toEqual({ received: 4, accepted: 4, duplicate: 0, quarantined: 0 });
});

test('the longest id and source fit the index, and longer ones are refused', async () => {
  const random = seededRandom(1);
  const characters = (count: number) =>
    Array.from({ length: count }, () => String.fromCodePoint(random.whole(0x20000, 0x2a000))).join('');
  const { version } = aFact();
  const counted = await countedOf(() =>
    pipeline.send([
      recordOf('trade.flows', version({}, { id: characters(200), source: characters(400) })),
      recordOf('trade.flows', version({}, { id: characters(200), source: characters(401) })),
      recordOf('trade.flows', version({}, { id: characters(201), source: characters(400) })),
    ]),
  );
  expect(counted).toMatchObject({ received: 3, accepted: 1, quarantined: 2 });
});

test('texts come back as they were sent, in columns of text, of arrays and of JSON', async () => {
  const texts = [
    ...[
      `'`,
      `"`,
      '\\',
      '\\\\',
      '\\.',
      '\\N',
      '\\n',
      '\t',
      '\n',
      '\\\n\t"',
      '{}',
      '{"a",b}',
      'NULL',
      ',',
      ' x ',
      '\u007F',
    ],
    ...['😀👨‍👩‍👧', 'مرحبا بالعالم', '‏شلوم‎', 'Қазақстан', '\u2028', 'é', '\uFFFD', '$1 {{table}} %s'],
  ];
  const meetings = texts.map((text, n) => ({ meeting: `AWKWARD-${n}`, place: text, title: { en: text } }));
  const events = meetings.map((data) =>
    anEvent('cooperation.meetings', { ...data, participants: [data.place, ...texts] }),
  );
  await pipeline.send(events.map((event) => recordOf('cooperation.meetings', event)));
  const { rows } = await pipeline.pool.query(`
    select meeting, place, title, participants from agreements.meeting_versions
     where meeting like 'AWKWARD-%' order by substr(meeting, 9) :: int`);
  expect(rows).toEqual(meetings.map((one) => ({ ...one, participants: [one.place, ...texts] })));
});
