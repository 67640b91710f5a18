import { describe, expect, it } from '@jest/globals';
import { useSampleGateway } from './sample-gateway.js';

const gateway = useSampleGateway();

describe('lists as CSV', () => {
  const csv = { accept: 'text/csv' };
  const linesOf = (body: string) => body.trimEnd().split('\r\n');

  it('have the columns of their entries on every page, and lead from page to page', async () => {
    const path = '/v1/indicators?pair=KAZ-MAR&code=trade.imports&reporter=MAR';
    const whole = await gateway.get(`${path}&limit=1000`);
    const pages: string[] = [];
    let next: string | undefined = `${path}&limit=13`;
    while (next !== undefined) {
      const { headers, body } = await gateway.get(next, csv);
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
      pages.push(body);
      next = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    }
    expect(pages.length).toBeGreaterThan(1);
    const [names] = linesOf(pages[0]!);
    expect(new Set(pages.map((page) => linesOf(page)[0]))).toEqual(new Set([names]));
    expect(names).toMatch(/^code,name,subject,period,.*dimensions\.reporter.*,value,unit,.*coverage\.share/);
    const rows = pages.flatMap((page) => linesOf(page).slice(1));
    expect(rows).toHaveLength(whole.body.data.length);
    const row = rows.find((line) => line.includes(',2016,'));
    expect(row).toContain(',27371441,USD,CIF,available,');
  });

  it('are all of the list where no limit is asked for, and say by their name that they are not', async () => {
    const path = '/v1/indicators.csv?pair=KAZ-MAR';
    const all = await gateway.get(path);
    const first = await gateway.get(`${path}&limit=1000`);
    expect(linesOf(all.body).length).toBeGreaterThan(linesOf(first.body).length);
    expect(all.body.startsWith(first.body)).toBe(true);
    const { rows } = await gateway.pool.query<{ count: number }>(
      `select count(*) :: integer as count from indicators.values where subject in ('KAZ-MAR', 'KAZ', 'MAR')`,
    );
    expect(linesOf(all.body)).toHaveLength(rows[0]!.count + 1);
    expect([all.headers.get('link'), all.headers.get('content-disposition')]).toEqual([null, null]);
    const part = 'attachment; filename="indicators.part.csv"';
    expect(first.headers.get('content-disposition')).toBe(part);
    const [, next] = /^<(.+)>; rel="next"$/.exec(first.headers.get('link')!)!;
    expect((await gateway.get(next!.replace('limit=1000', 'limit=10'))).headers.get('content-disposition')).toBe(part);
    const last = await gateway.get(next!.replace('&limit=1000', ''));
    expect([last.headers.get('link'), last.headers.get('content-disposition')]).toEqual([null, part]);
    expect((await gateway.get('/v1/catalogue', csv)).headers.get('content-disposition')).toBeNull();
  });

  it('are files as well, with a byte order mark where it is asked for', async () => {
    const asked = 'pair=KAZ-MAR&code=trade.imports&limit=2';
    const { body } = await gateway.get(`/v1/indicators?${asked}`, csv);
    const file = await gateway.get(`/v1/indicators.csv?${asked}`);
    expect(file.body).toBe(body);
    expect(file.headers.get('link')).toContain('</v1/indicators.csv?');
    const marked = await fetch(`${gateway.address}/v1/indicators.csv?${asked}&bom=true`);
    const bytes = Buffer.from(await marked.arrayBuffer());
    expect(bytes.toString('hex', 0, 3)).toBe('efbbbf');
    expect(bytes.toString('utf8', 3)).toBe(body);
    const plain = await fetch(`${gateway.address}/v1/indicators?${asked}&bom=true`, { headers: csv });
    expect(Buffer.from(await plain.arrayBuffer())).toEqual(bytes);
    for (const path of [`/v1/indicators.csv?${asked}&bom=oui`, `/v1/indicators?${asked}&bom=true`]) {
      expect(await gateway.get(path)).toMatchObject({ status: 400, body: { parameter: 'bom' } });
    }
  });

  it('are what a roadmap has of items, and an explanation of facts', async () => {
    const items = linesOf((await gateway.get('/v1/roadmaps/MAR-KAZ-2025.csv?lang=fr')).body);
    expect(items).toHaveLength(18);
    expect(items[0]).toMatch(/^item,title,kind,domain,/);
    const value = '/v1/indicators/trade.imports/explain.csv?pair=KAZ-MAR&reporter=MAR&period=2016';
    const facts = linesOf((await gateway.get(value)).body);
    expect(facts).toHaveLength(2);
    expect(facts[1]).toContain('comtrade-MAR-KAZ-M-2016');
    expect(linesOf((await gateway.get(value.replace('2016', '1900'))).body)).toHaveLength(1);
  });

  it('are another answer than the JSON, for caches too', async () => {
    const { headers } = await gateway.get('/v1/catalogue', csv);
    const none = { 'if-none-match': headers.get('etag')! };
    expect((await gateway.get('/v1/catalogue', { ...csv, ...none })).status).toBe(304);
    expect((await gateway.get('/v1/catalogue', none)).status).toBe(200);
    expect(headers.get('vary')).toContain('accept');
  });

  it('are there of every list that the document names', async () => {
    const { body: document } = await gateway.get('/openapi.json');
    const listing = Object.entries<{ get?: { responses: Record<string, { content?: object }> } }>(document.paths)
      .filter(([, { get }]) => {
        const content = get?.responses['200']?.content ?? {};
        return 'text/csv' in content && 'application/json' in content;
      })
      .map(([path]) => path);
    expect(listing).toEqual(
      expect.arrayContaining(['/v1/indicators', '/v1/catalogue', '/v1/trade/flows', '/v1/timeline']),
    );
    const asked: Record<string, string> = {
      '/v1/trade/mirror': '/v1/trade/mirror?pair=KAZ-MAR',
      '/v1/indicators/{code}/explain': '/v1/indicators/trade.imports/explain?pair=KAZ-MAR&reporter=MAR&period=2016',
    };
    for (const path of listing) {
      const address = (asked[path] ?? path).replace('{id}', 'MAR-KAZ-2025');
      const { status, headers, body } = await gateway.get(address, csv);
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, expect.stringContaining('text/csv')]);
      expect(linesOf(body)[0]).toMatch(/^\w[\w.]*(,\w[\w.]*)+$/);
    }
  });

  it('refuse in JSON what is not in order', async () => {
    const { status, headers } = await gateway.get('/v1/indicators?nope=1', csv);
    expect([status, headers.get('content-type')]).toEqual([400, expect.stringContaining('application/problem+json')]);
  });
});
