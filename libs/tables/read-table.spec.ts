import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { examples } from '#contracts/examples.js';
import { cellOf } from './cells.js';
import { columnsOf } from './columns.js';
import { UnreadableTable } from './decode.js';
import { headingOf } from './names.js';
import { delimiters } from './notation.js';
import { WrongHeader } from './read-table.js';
import { flowNames, flowRow, flowWith, readFile } from '../../tests/support/tables.js';

describe('a file', () => {
  test.each(Object.entries(delimiters))('finds its delimiter, %s', async (_, delimiter) => {
    const text = `${flowNames}\n${flowRow}`.replaceAll(',', delimiter);
    expect((await readFile(text)).events).toHaveLength(1);
  });

  test('has decimal commas where it says so, and points are none then', async () => {
    const text = `${flowNames}\n${flowRow}\n`.replaceAll(',', ';').replace('12.5', '12,5');
    expect((await readFile(text, { decimal: 'comma' })).events[0]!.data.value).toBe('12.5');
    const { errors } = await readFile(text.replace('12,5', '1.234'), { decimal: 'comma' });
    expect(errors).toMatchObject([
      { column: 'value', value: '1.234', message: expect.stringContaining('decimal comma') },
    ]);
  });

  test.each(['\r\n', '\n', '\r'])('may end its first line by %j and its rows by any other', async (end) => {
    const rows = ['2014\r\n', '2015\n', '2016\r', '2017'].map((period) =>
      flowWith({ period }).replace(/(\d{4})(\r?\n?),(.*)/, '$1,$3$2'),
    );
    const { events, errors } = await readFile(`${flowNames}${end}${rows.join('')}`);
    expect([errors, events.map(({ data }) => data.period)]).toEqual([[], ['2014', '2015', '2016', '2017']]);
  });

  test('is in the encoding that is said, and in no other', async () => {
    const { stream, owner } = { stream: 'logistics.scores', owner: 'KAZ' } as const;
    const head = 'index;edition;period;score;scale\n';
    const row = Buffer.concat([Buffer.from('LPI;2023;2023;2.7;'), Buffer.from([0xd8, 0xea, 0xe0, 0xeb, 0xe0])]);
    const bytes = Buffer.concat([Buffer.from(head), row]);
    const { events } = await readFile(bytes, { stream, owner, encoding: 'windows-1251' });
    expect(events[0]!.data.scale).toBe('Шкала');
    const asWestern = await readFile(bytes, { stream, owner, encoding: 'windows-1252' });
    expect(asWestern.events[0]!.data.scale).toBe('Øêàëà');
    const { failure } = await readFile(bytes, { stream, owner });
    expect(failure).toBeInstanceOf(UnreadableTable);
    expect(failure).toMatchObject({ line: 2, told: { fr: expect.stringContaining('windows-1251') } });
  });

  test('is read up to what cannot be decoded, and no half of a row is', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `${flowWith({ period: String(1950 + at) })},`).join('\n');
    const bytes = Buffer.concat([
      Buffer.from(`${flowNames},note\n${rows}\n${flowRow},"two\nlines `),
      Buffer.from([0xe9]),
    ]);
    for (const cut of [bytes, Buffer.concat([bytes, Buffer.from(`"\n${flowRow},\n`)])]) {
      const { events, failure } = await readFile(cut);
      expect([events.length, failure]).toMatchObject([50, { line: 53 }]);
    }
  });

  test('that is gzip is told to be', async () => {
    for (const encoding of ['utf-8', 'windows-1252'] as const) {
      const { failure } = await readFile(gzipSync(`${flowNames}\n${flowRow}`), { encoding });
      expect(failure).toMatchObject({ line: 1, told: { en: expect.stringContaining('the file is gzip') } });
    }
  });

  test.each([
    [
      'no column of that name',
      `${flowNames},nope`,
      [{ column: 'nope', message: { en: expect.stringContaining('known: ') } }],
    ],
    [
      'a column twice',
      `${flowNames},Partenaire`,
      [{ column: 'Partenaire', message: { en: expect.stringContaining('twice') } }],
    ],
    [
      'a column too few',
      flowNames.replace('currency,', ''),
      [{ column: null, message: { fr: 'la colonne monnaie manque' } }],
    ],
    [
      'too many names',
      ','.repeat(100_000),
      [{ column: null, message: { en: expect.stringContaining('100001 cells') } }],
    ],
    ['nothing', '', [{ column: null, message: { en: expect.stringContaining('empty') } }]],
  ])('whose line of names has %s is not read', async (_, header, errors) => {
    const { events, failure } = await readFile(header === '' ? '' : `${header}\n${flowRow}\n`);
    expect([events, failure]).toEqual([[], expect.any(WrongHeader)]);
    expect(failure).toMatchObject({ errors });
  });

  test('may have its texts in any language', async () => {
    const { owner, event } = examples['agreements.actions'][0];
    const columns = columnsOf['agreements.actions'].filter(({ name }) => name !== 'title.en');
    const header = columns.map((column) => headingOf(column, 'fr').replace('intitulé.fr', 'Intitulé.KK'));
    const cells = columns.map((column) => cellOf(column.attribute ? event : event.data, column, 'point'));
    const { events } = await readFile(`${header.join(';')}\n${cells.join(';')}`, {
      stream: 'agreements.actions',
      owner,
    });
    expect(events[0]!.data.title).toEqual({ kk: expect.stringContaining('exemption') });
  });

  test('that opens a quotation mark and never closes it is read up to there; a stray one is text', async () => {
    const noted = (note: string) => `${flowRow},${note}`;
    const text = [`${flowNames},note`, noted('a 16" pipe'), noted('"open'), ...Array(20_000).fill(noted(''))].join(
      '\n',
    );
    const { events, failure } = await readFile(text);
    expect(failure).toMatchObject({ line: 3, told: { en: expect.stringContaining('never closed') } });
    expect(events).toMatchObject([{ data: { note: 'a 16" pipe' } }]);
  });
});
