import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { structuredContentType } from '#contracts/envelope.js';
import { readEvent } from '#contracts/read-event.js';
import { type StreamName, streamNames } from '#contracts/streams.js';
import { examples } from '#contracts/examples.js';
import { parseTopic } from '#contracts/topics.js';
import { languages } from '#reference/languages.js';
import { cellOf } from './cells.js';
import { columnsOf, each } from './columns.js';
import { formOfCell } from './forms.js';
import { frenchNames, headingOf, plainName } from './names.js';
import { readRow } from './row-event.js';
import { templateOf } from './template.js';
import { flowNames, flowRow, flowWith, readFile } from '../../tests/support/tables.js';

describe('columns', () => {
  test.each(streamNames)(
    'of %s have a name of their own in each language, and French has a word for each',
    (stream) => {
      const owners = new Map<string, string>();
      for (const column of columnsOf[stream]) {
        for (const language of languages) {
          const plain = plainName(headingOf(column, language));
          expect(`${plain} is ${owners.get(plain) ?? column.name}`).toBe(`${plain} is ${column.name}`);
          owners.set(plain, column.name);
        }
        for (const language of languages) expect(formOfCell(column, language)).not.toMatch(/\^|undefined/);
        const steps = column.path.filter((step) => step !== each && !(column.multilingual && step.length === 2));
        for (const step of steps) expect(frenchNames).toHaveProperty(step);
      }
    },
  );
});

describe('rows', () => {
  const folder = new URL('../../samples/mar-kaz/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

  test.each(files)('say what the events of %s say', (file) => {
    const { stream, owner } = parseTopic(file.replace('.jsonl', ''))!;
    const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const decimal of ['point', 'comma'] as const) {
      for (const line of lines) {
        const event = JSON.parse(line) as { source: string; time: string; data: object };
        const cells = columnsOf[stream].map((column) => cellOf(column.attribute ? event : event.data, column, decimal));
        const row = readRow(cells, { stream, owner, columns: columnsOf[stream], decimal });
        if (!row.ok) throw new Error(JSON.stringify(row.refusal));
        const { data, source, time } = JSON.parse(String(row.event.value));
        expect({ data, source, time }).toEqual({ data: event.data, source: event.source, time: event.time });
      }
    }
  });

  test.each(streamNames.flatMap((stream) => languages.map((language) => [stream, language] as const)))(
    'of the template of %s in %s are the examples, as ingest accepts them',
    async (stream, language) => {
      const { owner } = examples[stream][0];
      const { events, errors } = await readFile(templateOf(stream, { language }), { stream, owner });
      expect(errors).toEqual([]);
      expect(events.map(({ data }) => data)).toEqual(examples[stream].map(({ event }) => event.data));
      for (const event of events) {
        const headers = { 'content-type': structuredContentType };
        const accepted = readEvent(Buffer.from(JSON.stringify(event)), headers, stream, owner);
        const source = `urn:entente:upload:${owner}`;
        expect(accepted).toMatchObject({ ok: true, event: { source, simulated: false } });
      }
    },
  );

  test('of one key, revision and time are one event; another revision or time is another', async () => {
    const rows = [flowRow, flowRow, flowWith({ value: '13' }), flowWith({ commodity: '1001' })].map(
      (row) => `${row},,`,
    );
    const more = [`${flowRow},1,`, `${flowRow},,2026-01-01T00:00:00Z`];
    const { events } = await readFile(`${flowNames},revision,time\n${[...rows, ...more].join('\n')}`);
    expect(new Set(events.map(({ id }) => id)).size).toBe(4);
    expect(events[1]).toEqual(events[0]);
    expect([events[2]!.id, events[2]!.data.value]).toEqual([events[0]!.id, '13']);
  });

  test.each<[StreamName, object, string]>([
    ['trade.declarations', {}, '2026-03-12T00:00:00Z'],
    ['trade.flows', { period: '2016' }, '2016-12-31T00:00:00Z'],
    ['trade.flows', { period: '2016-Q1' }, '2016-03-31T00:00:00Z'],
    ['trade.flows', { period: '2016-02' }, '2016-02-29T00:00:00Z'],
    ['logistics.movements', {}, '2026-04-20T06:10:00Z'],
    ['agreements.actions', {}, '2025-02-13T00:00:00Z'],
  ])('of %s without a time are of the day, the moment or the period that they say: %j', (stream, data, time) => {
    const { owner, event } = examples[stream][0];
    const columns = columnsOf[stream].filter(({ attribute }) => !attribute);
    const cells = columns.map((column) => cellOf({ ...(event.data as object), ...data }, column, 'point'));
    const row = readRow(cells, { stream, owner, columns, decimal: 'point' });
    expect(row.ok && JSON.parse(String(row.event.value))).toMatchObject({
      time,
      source: `urn:entente:upload:${owner}`,
    });
  });

  test('may be blank, may end with delimiters, and count as lines where cells hold line ends', async () => {
    const text = `${flowNames},note\r\n\r\n${flowRow},"two\r\nlines",\r\n;;\r\n${flowRow.replace('2016', '2017')},x,,\r\n,,,\r\n`;
    const { events, errors } = await readFile(text);
    expect(events.map(({ data }) => data.note)).toEqual(['two\nlines', 'x']);
    expect(errors).toMatchObject([{ line: 5, column: null, message: expect.stringContaining('1 cells') }]);
  });
});
