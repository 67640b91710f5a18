import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { structuredContentType } from '#contracts/envelope.js';
import { readEvent } from '#contracts/read-event.js';
import { type StreamName, streamNames } from '#contracts/streams.js';
import { examples } from '#contracts/examples.js';
import { parseTopic } from '#contracts/topics.js';
import { languages } from '#reference/languages.js';
import { cellOf } from './cells.js';
import { columnsOf } from './columns.js';
import { UnreadableTable } from './decode.js';
import { formOfCell } from './forms.js';
import { headingOf, plainName } from './names.js';
import { delimiters } from './notation.js';
import { readTable, type TableForm, WrongHeader } from './read-table.js';
import { readRow } from './row-event.js';
import { templateOf } from './template.js';

interface Outcome {
  readonly events: { id: string; source: string; time: string; data: Record<string, unknown> }[];
  readonly errors: object[];
}

const form: TableForm = { stream: 'trade.flows', owner: 'MAR', language: 'en', encoding: 'utf-8', decimal: 'point' };

async function read(content: string | Buffer, other: Partial<TableForm> = {}): Promise<Outcome> {
  const outcome: Outcome = { events: [], errors: [] };
  for await (const row of readTable(chunksOf(Buffer.from(content as string)), { ...form, ...other })) {
    if (row.ok) outcome.events.push(JSON.parse(String(row.event.value)));
    else outcome.errors.push(...row.errors());
  }
  return outcome;
}

/** The rows before that at which reading ends. */
async function readUpTo(bytes: Buffer): Promise<{ seen: object[]; failure: unknown }> {
  const seen: object[] = [];
  const rows = readTable(chunksOf(bytes), form);
  try {
    for await (const row of rows) seen.push(row);
  } catch (failure) {
    return { seen, failure };
  }
  return { seen, failure: undefined };
}

/** A byte at a time at first: characters and line ends come in two. */
async function* chunksOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += at < 100 ? 1 : 7) yield bytes.subarray(at, at + (at < 100 ? 1 : 7));
}

const names = 'partner,flow,period,commodity,dataset,value,currency,valuation';
const flow = 'KAZ,M,2016,TOTAL,NATIONAL,12.5,USD,CIF';
const withCells = (cells: Record<string, string>) =>
  flow
    .split(',')
    .map((cell, at) => cells[names.split(',')[at]!] ?? cell)
    .join(',');

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
        // In French a field's name is words: none is camel case.
        expect(headingOf(column, 'fr')).not.toMatch(/[a-z][A-Z]/);
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
      const { events, errors } = await read(templateOf(stream, { language }), { stream, owner });
      expect(errors).toEqual([]);
      expect(events.map(({ data }) => data)).toEqual(examples[stream].map(({ event }) => event.data));
      for (const event of events) {
        const headers = { 'content-type': structuredContentType };
        const accepted = readEvent(Buffer.from(JSON.stringify(event)), headers, stream, owner);
        expect(accepted).toMatchObject({
          ok: true,
          event: { simulated: event.source.startsWith('urn:entente:simulator:') },
        });
      }
    },
  );

  test('of one key, revision and time are one event; another revision or time is another', async () => {
    const rows = [flow, flow, withCells({ value: '13' }), withCells({ commodity: '1001' })].map((row) => `${row},,`);
    const more = [`${flow},1,`, `${flow},,2026-01-01T00:00:00Z`];
    const { events } = await read(`${names},revision,time\n${[...rows, ...more].join('\n')}`);
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
    const text = `${names},note\r\n\r\n${flow},"two\r\nlines",\r\n;;\r\n${flow.replace('2016', '2017')},x,,\r\n,,,\r\n`;
    const { events, errors } = await read(text);
    expect(events.map(({ data }) => data.note)).toEqual(['two\nlines', 'x']);
    expect(errors).toMatchObject([{ line: 5, column: null, message: expect.stringContaining('1 cells') }]);
  });
});

describe('what is wrong with a row', () => {
  test('is told cell by cell, with what could stand there', async () => {
    const row = withCells({
      partner: 'kazakhstan',
      flow: 'm',
      period: '05/2016',
      value: '"1 234,50"',
      currency: 'EURO',
    });
    const { errors } = await read(`${names}\n${flow}\n${row}`);
    expect(errors).toMatchObject([
      { line: 3, column: 'partner', value: 'kazakhstan', reason: 'unknown-code', example: 'KAZ' },
      { line: 3, column: 'flow', value: 'm', reason: 'schema-invalid', example: 'M' },
      { line: 3, column: 'period', value: '05/2016', example: '2016' },
      { line: 3, column: 'value', value: '1 234,50', example: '1234.50' },
      { line: 3, column: 'currency', value: 'EURO', reason: 'unknown-code', example: 'USD' },
    ]);
  });

  test.each([
    ['a day first', 'trade.declarations', 'acceptedOn', '12/3/2026', '2026-03-12', 'une date du calendrier'],
    ['an amount', 'trade.declarations', 'value', '1.234.567,8', '1234567.8', 'un montant comme 1234.50'],
    ['no value', 'trade.declarations', 'currency', '', 'USD', 'manque : un code de monnaie'],
    ['a whole number', 'trade.declarations', 'item', '1.0', '1', 'un nombre entier, 1 à 9999'],
    ['an identifier', 'trade.declarations', 'declaration', 'N° 5', 'N-5', 'un identifiant'],
    ['the reporter itself', 'trade.declarations', 'partner', 'MAR', 'KAZ', 'le partenaire est le déclarant lui-même'],
    ['a foreign reporter', 'trade.declarations', 'reporter', 'KAZ', 'MAR', 'KAZ ne peut pas déclarer pour MAR'],
    ['a value too many', 'trade.flows', 'observationStatus', 'M', null, 'il faut une valeur, sauf'],
    [
      'a list too short',
      'logistics.services',
      'stops',
      'KZAAU',
      'KZKSN | KZAAU | AZBAK | GEPTI | MAPTM',
      'une liste (2 à 100)',
    ],
    ['an entry', 'logistics.services', 'stops', 'KZAAU | maptm', 'KZAAU | MAPTM', '« maptm » n’est pas un UN/LOCODE'],
    ['the same twice', 'agreements.actions', 'parties', 'KAZ | MAR | MAR', 'KAZ | MAR', 'toutes différentes'],
    ['no party', 'agreements.actions', 'parties', 'FRA | MAR', 'MAR | KAZ', 'le déclarant n’est pas parmi'],
    ['no text', 'agreements.actions', 'title', '', null, 'manque (une langue suffit) : un texte'],
    [
      'an address',
      'agreements.actions',
      'evidence.url',
      'www.example.org',
      'https://maghress.com/fr/barlamanefr/438943',
      'une adresse',
    ],
    ['the other record', 'roadmap.commitments', 'commitment', 'C-1', '', 'appartient à l’autre fiche'],
    ['a record', 'roadmap.commitments', 'record', 'plan', 'roadmap', 'l’un de roadmap, commitment'],
    ['a moment', 'logistics.movements', 'at', '2026-04-20 06:10:00', '2026-04-20T06:10:00Z', 'RFC 3339'],
    ['a time', 'logistics.scores', 'time', '23/11/2026', '2026-11-23T00:00:00Z', 'RFC 3339'],
    ['a flag', 'logistics.scores', 'retracted', 'perhaps', 'false', 'vrai ou faux'],
  ] as const)('is told in French too: %s', async (_, stream, field, cell, example, told) => {
    const { owner, event } = examples[stream][0];
    const columns = columnsOf[stream];
    const cells = columns.map((column) =>
      column.name === field || column.name.startsWith(`${field}.`)
        ? cell
        : cellOf(column.attribute ? event : event.data, column, 'point'),
    );
    const file = [columns.map(({ name }) => name), cells]
      .map((row) => row.map((one) => `"${one}"`).join(';'))
      .join('\n');
    const { errors } = await read(file, { stream, owner, language: 'fr' });
    expect(errors[0]).toMatchObject({ line: 2, message: expect.stringContaining(told) });
    if (example !== null) expect(errors[0]).toMatchObject({ example });
  });
});

describe('a file', () => {
  test.each(Object.entries(delimiters))('finds its delimiter, %s', async (_, delimiter) => {
    const text = `${names}\n${flow}`.replaceAll(',', delimiter);
    expect((await read(text)).events).toHaveLength(1);
  });

  test('has decimal commas where it says so, and points are none then', async () => {
    const text = `${names}\n${flow}\n`.replaceAll(',', ';').replace('12.5', '12,5');
    expect((await read(text, { decimal: 'comma' })).events[0]!.data.value).toBe('12.5');
    const { errors } = await read(text.replace('12,5', '1.234'), { decimal: 'comma' });
    expect(errors).toMatchObject([
      { column: 'value', value: '1.234', message: expect.stringContaining('decimal comma') },
    ]);
  });

  test('is in the encoding that is said, and in no other', async () => {
    const { stream, owner } = { stream: 'logistics.scores', owner: 'KAZ' } as const;
    const head = 'index;edition;period;score;scale\n';
    const row = Buffer.concat([Buffer.from('LPI;2023;2023;2.7;'), Buffer.from([0xd8, 0xea, 0xe0, 0xeb, 0xe0])]);
    const bytes = Buffer.concat([Buffer.from(head), row]);
    const { events } = await read(bytes, { stream, owner, encoding: 'windows-1251' });
    expect(events[0]!.data.scale).toBe('Шкала');
    const asWestern = await read(bytes, { stream, owner, encoding: 'windows-1252' });
    expect(asWestern.events[0]!.data.scale).toBe('Øêàëà');
    const failed = read(bytes, { stream, owner });
    await expect(failed).rejects.toMatchObject({ line: 2, told: { fr: expect.stringContaining('windows-1251') } });
    await expect(failed).rejects.toThrow(UnreadableTable);
  });

  test('is read up to what cannot be decoded, and no half of a row is', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `${withCells({ period: String(1950 + at) })},`).join('\n');
    const bytes = Buffer.concat([Buffer.from(`${names},note\n${rows}\n${flow},"two\nlines `), Buffer.from([0xe9])]);
    for (const cut of [bytes, Buffer.concat([bytes, Buffer.from(`"\n${flow},\n`)])]) {
      const { seen, failure } = await readUpTo(cut);
      expect([seen.length, failure]).toMatchObject([50, { line: 53 }]);
    }
  });

  test.each([
    [
      'no column of that name',
      `${names},nope`,
      [{ column: 'nope', message: { en: expect.stringContaining('known: ') } }],
    ],
    [
      'a column twice',
      `${names},Partenaire`,
      [{ column: 'Partenaire', message: { en: expect.stringContaining('twice') } }],
    ],
    [
      'a column too few',
      names.replace('currency,', ''),
      [{ column: null, message: { fr: 'la colonne monnaie manque' } }],
    ],
    ['nothing', '', [{ column: null, message: { en: expect.stringContaining('empty') } }]],
  ])('whose line of names has %s is not read', async (_, header, errors) => {
    const failed = read(header === '' ? '' : `${header}\n${flow}\n`);
    await expect(failed).rejects.toMatchObject({ errors });
    await expect(failed).rejects.toThrow(WrongHeader);
  });

  test('may have its texts in any language', async () => {
    const { owner, event } = examples['agreements.actions'][0];
    const columns = columnsOf['agreements.actions'].filter(({ name }) => name !== 'title.en');
    const header = columns.map((column) => headingOf(column, 'fr').replace('intitulé.fr', 'Intitulé.KK'));
    const cells = columns.map((column) => cellOf(column.attribute ? event : event.data, column, 'point'));
    const { events } = await read(`${header.join(';')}\n${cells.join(';')}`, { stream: 'agreements.actions', owner });
    expect(events[0]!.data.title).toEqual({ kk: expect.stringContaining('exemption') });
  });

  test('that opens a quotation mark and never closes it is read up to there; a stray one is text', async () => {
    const noted = (note: string) => `${flow},${note}`;
    const text = [`${names},note`, noted('a 16" pipe'), noted('"open'), ...Array(20_000).fill(noted(''))].join('\n');
    const { seen, failure } = await readUpTo(Buffer.from(text));
    expect(failure).toMatchObject({ line: 3, told: { en: expect.stringContaining('never closed') } });
    expect(seen).toMatchObject([{ ok: true }]);
  });
});
