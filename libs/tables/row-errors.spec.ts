import { describe, expect, test } from '@jest/globals';
import { examples } from '#contracts/examples.js';
import { cellOf } from './cells.js';
import { columnsOf } from './columns.js';
import { flowNames, flowRow, flowWith, readFile } from '../../tests/support/tables.js';

describe('what is wrong with a row', () => {
  test('is told cell by cell, with what may have been meant', async () => {
    const row = flowWith({
      partner: 'kazakhstan',
      flow: 'm',
      period: '05/2016',
      value: '"1 234,50"',
      currency: 'EURO',
    });
    const { errors } = await readFile(`${flowNames}\n${flowRow}\n${row}`);
    expect(errors).toMatchObject([
      { line: 3, column: 'partner', value: 'kazakhstan', reason: 'unknown-code', example: 'KAZ' },
      { line: 3, column: 'flow', value: 'm', reason: 'schema-invalid', example: 'M' },
      { line: 3, column: 'period', value: '05/2016', example: '2016-05' },
      { line: 3, column: 'value', value: '1 234,50', example: '1234.50' },
      { line: 3, column: 'currency', value: 'EURO', reason: 'unknown-code', example: null },
    ]);
  });

  test.each([
    ['a day first', 'trade.declarations', 'acceptedOn', '12/3/2026', '2026-03-12', 'une date du calendrier'],
    ['an amount', 'trade.declarations', 'value', '1.234.567,8', '1234567.8', 'un montant comme 1234.50'],
    ['no value', 'trade.declarations', 'currency', '', null, 'manque : un code de monnaie'],
    ['a whole number', 'trade.declarations', 'item', '1.0', '1', 'un nombre entier, 1 à 9999'],
    ['an identifier', 'trade.declarations', 'declaration', 'N° 5', 'N-5', 'un identifiant'],
    ['the reporter itself', 'trade.declarations', 'partner', 'MAR', null, 'le partenaire est le déclarant lui-même'],
    ['a foreign reporter', 'trade.declarations', 'reporter', 'KAZ', 'MAR', 'KAZ ne peut pas déclarer pour MAR'],
    ['a value too many', 'trade.flows', 'observationStatus', 'M', '', 'il faut une valeur, sauf'],
    ['a list too short', 'logistics.services', 'stops', 'KZAAU', null, 'une liste (2 à 100)'],
    ['an entry', 'logistics.services', 'stops', 'KZAAU | maptm', 'KZAAU | MAPTM', '« maptm » n’est pas un UN/LOCODE'],
    ['the same twice', 'agreements.actions', 'parties', 'KAZ | MAR | MAR', 'KAZ | MAR', 'toutes différentes'],
    ['no party', 'agreements.actions', 'parties', 'FRA | MAR', null, 'le déclarant n’est pas parmi'],
    ['no text', 'agreements.actions', 'title', '', null, 'manque (une langue suffit) : un texte'],
    ['an address', 'agreements.actions', 'evidence.url', 'www.example.org', 'https://www.example.org', 'une adresse'],
    ['the other record', 'roadmap.commitments', 'commitment', 'C-1', '', 'appartient à l’autre fiche'],
    ['a record', 'roadmap.commitments', 'record', 'plan', null, 'l’un de roadmap, commitment'],
    ['a moment', 'logistics.movements', 'at', '2026-04-20 06:10:00', '2026-04-20T06:10:00Z', 'RFC 3339'],
    ['a time', 'logistics.scores', 'time', '23/11/2026', '2026-11-23T00:00:00Z', 'RFC 3339'],
    ['a day that is none', 'trade.declarations', 'acceptedOn', '2026-02-30', null, 'une date du calendrier'],
    ['a thousand, or one', 'trade.declarations', 'value', '1,234', null, 'un montant comme 1234.50'],
    ['a figure that is none', 'trade.declarations', 'value', '1e5', null, 'un montant comme'],
    ['a valuation in French', 'trade.flows', 'valuation', 'CAF', 'CIF', 'CIF, FOB'],
    ['a direction', 'trade.flows', 'flow', 'Importations', 'M', 'M, X'],
    ['a no', 'logistics.scores', 'retracted', 'non', 'faux', 'vrai ou faux'],
    ['a flag', 'logistics.scores', 'retracted', 'perhaps', null, 'vrai ou faux'],
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
    const { errors } = await readFile(file, { stream, owner, language: 'fr' });
    expect(errors[0]).toMatchObject({ line: 2, message: expect.stringContaining(told) });
    expect(errors[0]).toMatchObject({ example });
  });

  test.each([
    ['point', '"1234,50"', /alone, .* If the decimals of the file stand after a comma, say so: --decimal-comma/],
    ['comma', '1234.50', /alone, .* If the decimals of the file stand after a point, leave --decimal-comma .* out$/],
    ['point', '"1 234,50"', /6 after it at most$/],
  ] as const)('tells what would put all amounts in order: %s %s', async (decimal, value, told) => {
    const text = `${flowNames}\n${flowWith({ value })}\n`;
    const { errors } = await readFile(text, { decimal });
    expect(errors).toMatchObject([{ column: 'value', message: expect.stringMatching(told) }]);
  });

  test('is told whole: one error hides no other', async () => {
    const stream = 'cooperation.meetings';
    const { owner, event } = examples[stream][0];
    const wrong: Readonly<Record<string, string>> = {
      'outcomes.kind': 'rumour',
      'outcomes.text.en': 'one',
      'outcomes.statedBy': '',
      'evidence.url': 'no address',
      endDate: 'soon',
    };
    const columns = columnsOf[stream].filter(
      ({ name }) => name in wrong || !/^(outcomes|evidence|participants)/.test(name),
    );
    const cells = columns.map(
      (column) => wrong[column.name] ?? cellOf(column.attribute ? event : event.data, column, 'point'),
    );
    const file = [columns.map(({ name }) => name), cells].map((row) => row.map((one) => `"${one}"`).join(';'));
    const { errors } = await readFile(file.join('\n'), { stream, owner });
    expect(errors.map((error) => (error as { column: string }).column).sort()).toEqual([
      ...['endDate', 'evidence.url', 'outcomes.kind'],
    ]);
  });

  const meant = (decimal: 'point' | 'comma', delimiter: ';' | ',', column: string, cell: string) =>
    [decimal, delimiter, column, cell] as const;
  test.each([
    ...[
      '1 234,50',
      '1.234,50',
      '1234.50',
      '412 500 USD',
      '12,5000000',
      '-5',
      '(5)',
      '5 %',
      '1e5',
      '007',
      ',5',
      '5,',
    ].flatMap((cell) => [
      meant('comma', ';', 'value', cell),
      meant('point', ';', 'value', cell),
      meant('comma', ',', 'value', cell),
    ]),
    ...['Maroc', 'MA', 'kaz', 'K A Z', 'KZ', 'XXX', 'Kazakhstan ', '398'].map((cell) =>
      meant('comma', ';', 'partner', cell),
    ),
    ...['31/12/2025', '2025-02-30', '31.2.2026', '12/3/26', '2026-3-12', '20260312', '2026/03/12', '46093'].map(
      (cell) => meant('comma', ';', 'acceptedOn', cell),
    ),
    ...['x'.repeat(101), 'N° 5', 'é'.repeat(300)].map((cell) => meant('comma', ';', 'declaration', cell)),
    ...['x'.repeat(2_000), 'é'.repeat(1_001)].map((cell) => meant('comma', ';', 'note', cell)),
    ...['1,0', '-1', '0', '10000', '1.5', '1 000'].map((cell) => meant('comma', ';', 'item', cell)),
    ...['1001', '10.01.19', '100119 blé', '99'].map((cell) => meant('comma', ';', 'commodity', cell)),
    ...['€', 'usd', 'dirham'].map((cell) => meant('comma', ';', 'currency', cell)),
    ...['import', 'm', 'MX'].map((cell) => meant('comma', ';', 'flow', cell)),
  ])('is not wrong any more with what may have been meant: %s %s %s %s', async (decimal, delimiter, field, cell) => {
    const stream = 'trade.declarations';
    const { owner, event } = examples[stream][0];
    const columns = columnsOf[stream];
    const fileOf = (said: string) =>
      [
        columns.map(({ name }) => name),
        columns.map((column) =>
          column.name === field ? said : cellOf(column.attribute ? event : event.data, column, decimal),
        ),
      ]
        .map((row) => row.map((one) => `"${one}"`).join(delimiter))
        .join('\n');
    const { errors } = await readFile(fileOf(cell), { stream, owner, decimal, language: 'fr' });
    for (const { column, example } of errors as { column: string; example: string | null }[]) {
      expect(column).not.toBeNull();
      if (example !== null) expect((await readFile(fileOf(example), { stream, owner, decimal })).errors).toEqual([]);
    }
  });

  test('is told soon of a cell of any length', async () => {
    const cells = [{ value: '.'.repeat(60_000) }, { partner: 'MAR | '.repeat(10_000) }];
    const { errors } = await readFile([flowNames, ...cells.map(flowWith)].join('\n'));
    expect(errors).toMatchObject([
      { line: 2, column: 'value', value: '.'.repeat(100), example: null },
      { line: 3, column: 'partner', example: null },
    ]);
  }, 5_000);
});
