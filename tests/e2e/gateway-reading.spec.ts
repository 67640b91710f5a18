import { describe, expect, it } from '@jest/globals';
import { useSampleGateway } from './sample-gateway.js';

const gateway = useSampleGateway();

/** Every `href` in an answer. */
function hrefsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, child]) =>
    name === 'href' && typeof child === 'string' ? [child] : hrefsIn(child),
  );
}

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

describe('the roadmap', () => {
  it('shows its 17 items in order, in both languages', async () => {
    const { status, body } = await gateway.get('/v1/roadmaps/MAR-KAZ-2025?lang=fr');
    expect(status).toBe(200);
    expect(body.data.items.map(({ item }: { item: number }) => item)).toEqual(
      Array.from({ length: 17 }, (_, i) => i + 1),
    );
    for (const { title } of body.data.items) expect(title).toEqual({ en: expect.any(String), fr: expect.any(String) });
    expect(body.data.parties).toContainEqual({ code: 'MAR', name: 'Maroc' });
  });

  it('an item has the events that say they bear on it, whatever their stream', async () => {
    const about = async (item: number) => {
      const { body } = await gateway.get(`/v1/timeline?pair=KAZ-MAR&roadmap=MAR-KAZ-2025&item=${item}&limit=1000`);
      return new Set(body.data.map(({ stream }: { stream: string }) => stream));
    };
    // The hub, its pledge, and the visit at which it was announced.
    expect(await about(8)).toEqual(new Set(['logistics.stocks', 'roadmap.commitments', 'cooperation.meetings']));
    expect(await about(16)).toEqual(new Set(['agreements.actions']));
    expect(await about(18)).toEqual(new Set());
    expect((await gateway.get('/v1/timeline?item=99999999999')).status).toBe(400);
  });

  it('shows the visa agreement with its days, in force', async () => {
    const { body } = await gateway.get('/v1/roadmaps/MAR-KAZ-2025');
    const item = body.data.items[15];
    expect(item).toMatchObject({ item: 16, kind: 'instrument', evidencedStatus: 'delivered', simulated: false });
    const days = item.actions.map(({ action, date }: Record<string, string>) => [action, date]);
    expect(days).toEqual([
      ['signed', '2024-09-26'],
      ['approved', '2025-02-13'],
      ['in-force', '2025-03-19'],
    ]);
  });

  it('marks what the simulator shows, and the figures that were only stated', async () => {
    const { body } = await gateway.get('/v1/roadmaps/MAR-KAZ-2025');
    const items = body.data.items;
    expect(items[7]).toMatchObject({ item: 8, evidencedStatus: 'under-way', simulated: true });
    expect(items[16].figures).toContainEqual(expect.objectContaining({ value: '274000000', unit: 'USD' }));
    expect(items[2]).toMatchObject({ kind: 'position', evidencedBy: 'stated' });
  });

  it('leads nowhere that is not there', async () => {
    const start = ['/v1/roadmaps/MAR-KAZ-2025', '/v1/pairs/MAR-KAZ', '/v1/timeline?stream=agreements.actions', '/'];
    const answers = await Promise.all(start.map((path) => gateway.get(path)));
    const hrefs = new Set(answers.flatMap(({ body }) => hrefsIn(body)));
    expect(hrefs.size).toBeGreaterThan(50);
    const broken: string[] = [];
    for (const href of hrefs) {
      const { status, body } = await gateway.get(href);
      if (status !== 200 || (Array.isArray(body.data) && body.data.length === 0)) broken.push(`${status} ${href}`);
    }
    expect(broken).toEqual([]);
  });
});

it('the picture of a pair has values of each domain', async () => {
  const { trade, logistics, cooperation } = (await gateway.get('/v1/pairs/KAZ-MAR')).body.data;
  expect(trade).toContainEqual(expect.objectContaining({ code: 'trade.total' }));
  expect(logistics.indicators).toContainEqual(expect.objectContaining({ code: 'logistics.transit_time' }));
  expect(cooperation.indicators).toContainEqual(expect.objectContaining({ code: 'roadmap.due' }));
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
    const before = await gateway.get('/v1/indicators?pair=KAZ-MAR&code=trade.imports&asOf=2020-01-01');
    expect(before.body).toMatchObject({ data: [], meta: { reason: expect.any(String) } });
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
