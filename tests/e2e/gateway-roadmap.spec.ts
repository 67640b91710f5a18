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
    const { body } = await gateway.get('/v1/timeline?pair=KAZ-MAR&roadmap=MAR-KAZ-2025&item=5');
    expect(body.data[0].event).toMatchObject({
      topic: 'roadmap.commitments.v1.MAR',
      partition: expect.any(Number),
      offset: expect.any(Number),
    });
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
