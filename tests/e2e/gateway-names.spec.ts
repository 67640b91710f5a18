import { describe, expect, it } from '@jest/globals';
import { useSampleGateway } from './sample-gateway.js';

const gateway = useSampleGateway();

interface OfGoods {
  readonly commodity: string;
  readonly commodityName: string | null;
}

async function entries<T>(path: string): Promise<T[]> {
  const { status, body } = await gateway.get(path);
  expect({ path, status }).toEqual({ path, status: 200 });
  return body.data;
}

describe.each([
  ['en', 'All goods', 'Linseed', 'Wheat'],
  ['fr', 'Toutes marchandises', 'Graines de lin', 'Blé'],
])('goods in %s', (lang, all, linseed, wheat) => {
  const asked = `pair=KAZ-MAR&lang=${lang}&limit=1000`;

  it.each(['/v1/trade/flows', '/v1/trade/mirror'])('have a name in each entry of %s', async (path) => {
    const goods = await entries<OfGoods>(`${path}?${asked}`);
    const names = new Map(goods.map(({ commodity, commodityName }) => [commodity, commodityName]));
    expect([names.get('TOTAL'), names.get('333')]).toEqual([all, linseed]);
    expect([...names.values()]).not.toContain(null);
    expect(new Set(names.values()).size).toBe(names.size);
  });

  it('have a name in values that are of goods, and no others do', async () => {
    const values = await entries<{ dimensions: { commodity?: string } } & Pick<OfGoods, 'commodityName'>>(
      `/v1/indicators?${asked}&period=2023&commodity=all`,
    );
    const said = new Map(values.map(({ dimensions, commodityName }) => [dimensions.commodity, commodityName]));
    expect(said.get('333')).toBe(linseed);
    const others = await entries<Pick<OfGoods, 'commodityName'>>(`/v1/indicators?${asked}&code=logistics.leg_time`);
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ commodityName }) => commodityName === null)).toBe(true);
  });

  it('have a name in what a value is explained by, and where a hub holds them', async () => {
    const { body } = await gateway.get(
      `/v1/indicators/trade.imports/explain?pair=KAZ-MAR&reporter=MAR&period=2023&commodity=333&lang=${lang}`,
    );
    expect(body.data.commodityName).toBe(linseed);
    const [hub] = await entries<{ commodities: OfGoods[] }>(`/v1/hubs?${asked}`);
    expect(hub!.commodities).toMatchObject([{ commodity: '1001', commodityName: wheat }]);
  });
});

it('names of goods are a column of CSV', async () => {
  const answer = await gateway.get('/v1/trade/flows?reporter=MAR&commodity=333&period=2023&lang=fr', {
    accept: 'text/csv',
  });
  const [header, row] = String(answer.body).split('\r\n');
  expect(row!.split(',')[header!.split(',').indexOf('commodityName')]).toBe('Graines de lin');
});

it('places have a name where corridors and services have them', async () => {
  const named = async (path: string) => JSON.stringify(await entries(`${path}?pair=KAZ-MAR&lang=fr`));
  const place = '{"code":"KZAAU","name":"Aktaou","area":{"code":"KAZ","name":"Kazakhstan"}}';
  expect([await named('/v1/corridors'), await named('/v1/services')]).toEqual([
    expect.stringContaining(place),
    expect.stringContaining(place),
  ]);
});
