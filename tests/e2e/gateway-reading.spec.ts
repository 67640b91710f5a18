import { describe, expect, it } from '@jest/globals';
import { useSampleGateway } from './sample-gateway.js';

const gateway = useSampleGateway();

describe('periods', () => {
  const periodsOf = async (path: string, asked: string) => {
    const { body } = await gateway.get(`${path}&limit=1000&${asked}`);
    return [...new Set(body.data.map(({ period }: { period: string }) => period))].sort();
  };

  it.each(['/v1/indicators?code=logistics.hub_stock', '/v1/indicators?code=logistics.hub_stock&commodity=all'])(
    'are those that begin and end within, whatever they are told in: %s',
    async (path) => {
      const quarter = ['2025-07', '2025-08', '2025-09', '2025-Q3'];
      expect(await periodsOf(path, 'from=2025-Q3&to=2025-Q3')).toEqual(quarter);
      expect(await periodsOf(path, 'from=2025-07&to=2025-09')).toEqual(quarter);
      expect(await periodsOf(path, 'from=2025-09&to=2025-Q3')).toEqual(['2025-09']);
      expect(await periodsOf(path, 'from=2025&to=2025')).toContain('2025');
    },
  );

  it('do not end before they begin', async () => {
    const { status, body } = await gateway.get('/v1/indicators?code=trade.imports&from=2018&to=2016');
    expect(status).toBe(400);
    expect(body.detail).toBe('from 2018 is after to 2016');
  });
});

describe('values', () => {
  it('are explained by the fact and the event that they are made of', async () => {
    const query = 'pair=MAR-KAZ&reporter=MAR&period=2016&commodity=TOTAL';
    const { body } = await gateway.get(`/v1/indicators/trade.imports/explain?${query}`);
    const listed = await gateway.get(`/v1/indicators?code=trade.imports&${query}`);
    expect(listed.body.data).toHaveLength(1);
    expect(body.data).toMatchObject({ value: '27371441', unit: 'USD', factCount: 1, ...listed.body.data[0] });
    expect(body.data.facts[0]).toMatchObject({
      event: { id: 'comtrade-MAR-KAZ-M-2016', topic: 'trade.flows.v1.MAR', partition: expect.any(Number) },
      data: { value: '27371441', dataset: 'COMTRADE', period: '2016' },
    });
  });

  it('of which several match are told apart', async () => {
    const { status, body } = await gateway.get('/v1/indicators/trade.imports/explain?pair=MAR-KAZ&period=2016');
    expect(status).toBe(400);
    expect(body.allowed.reporter).toEqual(['KAZ', 'MAR']);
  });

  it('are all explainable, whatever the indicator', async () => {
    const { body: catalogue } = await gateway.get('/v1/catalogue?limit=1000');
    for (const { code } of catalogue.data) {
      const { body } = await gateway.get(`/v1/indicators?pair=KAZ-MAR&code=${code}&limit=1000`);
      const value = body.data.find((one: { value: unknown }) => one.value !== null);
      if (!value) continue;
      const of = value.subject.includes('-') ? { pair: value.subject } : { country: value.subject };
      const query = new URLSearchParams({ ...of, period: value.period, ...value.dimensions });
      const { status, body: explained } = await gateway.get(`/v1/indicators/${code}/explain?${query.toString()}`);
      expect([code, status, explained.data?.value]).toEqual([code, 200, value.value]);
      expect(explained.data.facts.length).toBeGreaterThan(0);
    }
  });

  it('as of now are the stored ones', async () => {
    const stored = await gateway.get('/v1/indicators?pair=KAZ-MAR&code=trade.imports&limit=1000');
    const asOf = new Date(Date.now() - 5).toISOString();
    const then = await gateway.get(`/v1/indicators?pair=KAZ-MAR&code=trade.imports&limit=1000&asOf=${asOf}`);
    expect(then.body.data.map(({ freshAt: _, ...value }: { freshAt: string }) => value)).toEqual(
      stored.body.data.map(({ freshAt: _, ...value }: { freshAt: string }) => value),
    );
  });

  it('say why there are none: products may have some, but not before the first figure', async () => {
    const reasonOf = async (asked: string) => {
      const { body } = await gateway.get(asked);
      expect(body.data ?? []).toEqual([]);
      return body.meta.reason;
    };
    const ofProducts = 'no facts make a value of all goods for this; name a product by commodity';
    const noFigure = 'no figure is recorded for this';
    expect(await reasonOf('/v1/indicators?pair=KAZ-MAR&code=trade.rca')).toBe(ofProducts);
    const explained = '/v1/indicators/trade.imports/explain?pair=KAZ-MAR&period=1900';
    expect(await reasonOf(explained)).toBe(ofProducts);
    for (const path of ['/v1/indicators?pair=KAZ-MAR&code=trade.imports', '/v1/indicators?code=trade.rca', explained]) {
      const then = path.includes('pair') ? path : `${path}&country=KAZ`;
      expect(await reasonOf(`${then}&asOf=2020-01-01`)).toBe(noFigure);
    }
    // Of a pair that nobody has sent a figure of.
    expect(await reasonOf('/v1/indicators?pair=FRA-KAZ&code=trade.grubel_lloyd')).toBe(noFigure);
    expect(await reasonOf('/v1/indicators?pair=KAZ-MAR&code=agreements.instruments&asOf=2020-01-01')).toBe(
      'no facts make a value for this',
    );
  });
});

describe('lists', () => {
  it.each([
    ['/v1/trade/flows?x', 13],
    ['/v1/trade/mirror?pair=KAZ-MAR', 13],
    ['/v1/scores?x', 20],
    ['/v1/indicators?pair=KAZ-MAR&code=trade.imports', 13],
    ['/v1/indicators?pair=KAZ-MAR&code=trade.imports&asOf=2100', 13],
    ['/v1/commitments?x', 5],
    ['/v1/services?x', 2],
    ['/v1/timeline?pair=KAZ-MAR&from=2026-09', 50],
    ['/v1/catalogue?x', 4],
    ['/v1/pairs?x', 3],
  ])('%s comes in pages without a gap or a repetition', async (template, limit) => {
    const path = template.replace('?x', '?').replace('2100', new Date().toISOString().slice(0, 10));
    const whole = await gateway.get(`${path}&limit=1000`);
    expect(whole.status).toBe(200);
    const paged: unknown[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body } = await gateway.get(`${path}&limit=${limit}${next && `&cursor=${next}`}`);
      expect(body.data.length).toBeLessThanOrEqual(limit);
      paged.push(...body.data);
      next = body.meta.next;
    }
    expect(whole.body.data.length).toBeGreaterThan(limit);
    expect(paged).toEqual(whole.body.data);
  });

  it('of pairs tell of one alone what they tell of it among all, and of nothing before its first fact', async () => {
    const { body } = await gateway.get('/v1/pairs?limit=1000');
    const pair = body.data.find((entry: { pair: string }) => entry.pair === 'KAZ-MAR');
    expect((await gateway.get('/v1/pairs?pair=MAR-KAZ')).body.data).toEqual([pair]);
    expect((await gateway.get('/v1/pairs?pair=KAZ-PRT')).body.data).toEqual([]);
    const before = new Date(Date.parse(pair.firstRecordedAt) - 1).toISOString();
    expect((await gateway.get(`/v1/pairs?pair=KAZ-MAR&asOf=${before}`)).body.data).toEqual([]);
  });

  it('say why they are empty, and what does not exist', async () => {
    expect((await gateway.get('/v1/trade/flows?pair=FRA-KAZ')).body).toMatchObject({
      data: [],
      meta: { reason: expect.any(String) },
    });
    for (const path of [
      '/v1/trade/flows?reporter=QQQ',
      '/v1/indicators?code=no.such',
      '/v1/agreements?instrument=NO',
    ]) {
      const { status, headers, body } = await gateway.get(path);
      expect([path, status]).toEqual([path, 404]);
      expect(headers.get('content-type')).toMatch('application/problem+json');
      expect(body).toMatchObject({ type: 'urn:entente:problem:unknown-code', parameter: expect.any(String) });
    }
    expect((await gateway.get('/v1/roadmaps/NO')).status).toBe(404);
    expect((await gateway.get('/v1/trade/flows?asOf=2100-01-01')).body).toMatchObject({
      status: 400,
      parameter: 'asOf',
    });
    expect((await gateway.get('/nowhere')).body).toMatchObject({ type: 'urn:entente:problem:not-found' });
  });

  it('are not sent again when nothing changed', async () => {
    const { headers } = await gateway.get('/v1/trade/flows');
    const tag = headers.get('etag')!;
    expect((await gateway.get('/v1/trade/flows', { 'if-none-match': tag })).status).toBe(304);
    expect((await gateway.get('/v1/trade/flows', { 'if-none-match': tag, 'accept-language': 'fr' })).status).toBe(200);
  });

  it('speak the language that is asked for', async () => {
    const { body, headers } = await gateway.get('/v1/hubs', { 'accept-language': 'fr-MA' });
    expect(headers.get('content-language')).toBe('fr');
    expect(body.data[0].place.area.name).toBe('Maroc');
  });
});
