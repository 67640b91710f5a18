/** From a number, or from why there is none, to the events of the sample: in French, as an analyst asks. */
import { describe, expect, it } from '@jest/globals';
import { useSampleGateway } from './sample-gateway.js';

const gateway = useSampleGateway();

interface Explained {
  readonly operands: { symbol: string; meaning: string; value: string | null }[];
  readonly facts: { event: { id: string; topic: string; partition: number; offset: number }; data: object }[];
  readonly [member: string]: unknown;
}

async function explain(code: string, parameters: Record<string, string>): Promise<Explained> {
  const query = new URLSearchParams({ pair: 'MAR-KAZ', lang: 'fr', ...parameters });
  const { status, headers, body } = await gateway.get(`/v1/indicators/${code}/explain?${query.toString()}`);
  expect([status, headers.get('content-language')]).toEqual([200, 'fr']);
  return body.data;
}

const symbols = ({ operands }: Explained) => operands.map(({ symbol, meaning, value }) => [symbol, meaning, value]);

/** Ids of the events that a value is made of, each found in the log at the place that its fact names. */
async function events({ facts, factCount }: Explained): Promise<string[]> {
  expect(facts).toHaveLength(factCount as number);
  for (const { event } of facts) {
    const { rows } = await gateway.pool.query<{ event: { id: string } }>(
      `select convert_from(value, 'UTF8') :: json as event from event_log.records join event_log.topics using (topic_id)
        where topic = $1 and partition = $2 and "offset" = $3`,
      [event.topic, event.partition, event.offset],
    );
    expect(rows).toMatchObject([{ event: { id: event.id } }]);
  }
  return facts.map(({ event }) => event.id).sort();
}

describe('a value', () => {
  it('imports of Morocco from Kazakhstan, 2016', async () => {
    const value = await explain('trade.imports', { reporter: 'MAR', period: '2016' });
    expect(value).toMatchObject({
      ...{ subject: 'KAZ-MAR', value: '27371441', unit: 'USD', valuation: 'CIF', status: 'available', reason: null },
      areas: expect.arrayContaining([
        { code: 'MAR', name: 'Maroc' },
        { code: 'KAZ', name: 'Kazakhstan' },
      ]),
    });
    expect(await events(value)).toEqual(['comtrade-MAR-KAZ-M-2016']);
    expect(value.facts[0]!.data).toMatchObject({ value: '27371441', dataset: 'COMTRADE', period: '2016' });
  });

  it('mirror asymmetry of 2016: what Kazakhstan exported it has not reported', async () => {
    const value = await explain('trade.mirror_asymmetry', { exporter: 'KAZ', importer: 'MAR', period: '2016' });
    expect(value).toMatchObject({
      name: 'Asymétrie miroir',
      ...{ value: null, status: 'unavailable', reason: 'not-reported' },
      reasonText: 'L’un des deux côtés n’a pas déclaré',
      coverage: { expected: 2, present: 1, share: 0.5 },
      arithmetic: '(27371441 - X) / (27371441 + X)',
    });
    expect(symbols(value)).toEqual([
      ['M', 'importations déclarées par l’importateur', '27371441'],
      ['X', 'exportations déclarées par l’exportateur', null],
    ]);
    expect(await events(value)).toEqual(['comtrade-MAR-KAZ-M-2016']);
  });

  it('commitments delivered of due: the Joint Commission, due by the end of 2025, is not', async () => {
    const value = await explain('roadmap.delivered_of_due', { domain: 'economic', period: '2025' });
    expect(value).toMatchObject({
      name: 'Part des engagements échus qui sont tenus',
      ...{ value: '0.000000', arithmetic: '0 / 1 = 0,000000', status: 'partial' },
    });
    expect(symbols(value)).toEqual([
      ['D', 'engagements échus et tenus', '0'],
      ['n', 'engagements échus', '1'],
    ]);
    expect(await events(value)).toContain('MAR-KAZ-2025-05-JOINT-COMMISSION-pledged');
    const due = value.facts.filter(({ data }) => (data as { due: string | null }).due !== null);
    expect(due).toMatchObject([{ data: { commitment: 'MAR-KAZ-2025-05-JOINT-COMMISSION', due: '2025-12-31' } }]);

    const quarter = await explain('roadmap.delivered_of_due', { domain: 'economic', period: '2025-Q3' });
    expect(quarter).toMatchObject({ value: null, reasonText: 'Aucun engagement n’est encore échu' });
  });

  it('visa agreement: 174 days from signature to force', async () => {
    const value = await explain('agreements.days_to_force', { instrument: 'MAR-KAZ-VISA-2024' });
    expect(value).toMatchObject({
      name: 'Jours de la signature à l’entrée en vigueur',
      ...{ value: '174', unit: 'd', arithmetic: '2025-03-19 - 2024-09-26 = 174', simulated: false },
    });
    expect(symbols(value)).toEqual([
      ['S', 'jour de la signature', '2024-09-26'],
      ['F', 'jour de l’entrée en vigueur', '2025-03-19'],
    ]);
    expect(await events(value)).toEqual([
      'visa-KAZ-in-force',
      'visa-KAZ-signed',
      'visa-MAR-in-force',
      'visa-MAR-signed',
    ]);
  });

  it('median days to force: one agreement has a median and no interval', async () => {
    const of = { domain: 'TOTAL', period: '2025' };
    const median = await explain('agreements.days_to_force_median', { ...of, statistic: 'median' });
    expect(median).toMatchObject({ value: '174', arithmetic: 'min t : S(t) = 0,000000 <= 0,5 (n = 1, d = 1) = 174' });
    const upper = await explain('agreements.days_to_force_median', { ...of, statistic: 'upper' });
    expect(upper).toMatchObject({ value: null, reason: 'insufficient-coverage' });
    expect(upper.reasonText).toMatch(
      /Une borne de son intervalle à 95 % : .* d’un seul instrument, elle ne peut se déduire$/,
    );
  });
});

describe('the catalogue', () => {
  it('tells in French what an indicator measures, its symbols and when it is missing', async () => {
    const { body } = await gateway.get('/v1/catalogue?lang=fr&limit=1000');
    const entry = body.data.find(({ code }: { code: string }) => code === 'trade.mirror_asymmetry');
    expect(entry).toMatchObject({
      name: 'Asymétrie miroir',
      latex: expect.stringContaining('\\frac'),
      operands: [{ symbol: 'M', meaning: 'importations déclarées par l’importateur' }, { symbol: 'X' }],
      range: { least: -1, greatest: 1 },
      missing: [
        { reason: 'not-reported', text: 'L’un des deux côtés n’a pas déclaré' },
        { reason: 'retracted', text: 'Déclaré, puis retiré' },
        { reason: 'suppressed', text: 'Retenu par sa source comme confidentiel' },
        { reason: 'unknown-source-semantics', text: 'La source ne dit pas ce que signifie son chiffre' },
        { reason: 'zero-denominator', text: 'Les deux côtés déclarent zéro' },
        { reason: 'insufficient-coverage', text: 'Trop peu des données nécessaires' },
        {
          reason: 'mixed-units',
          text: 'Chiffres en plusieurs monnaies ou évaluations, qui ne s’additionnent pas',
        },
      ],
    });
  });
});
