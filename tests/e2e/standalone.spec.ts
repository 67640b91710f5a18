/** What a newcomer has: `npm start` on a machine with Node only. The build is there: `npm test` made it. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { freePorts } from '#embedded/ports.js';
import { anEvent } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { type StandaloneProcess, startStandalone } from '../support/standalone-process.js';

const running = new Set<ChildProcess>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-standalone-'));
  // As root, PostgreSQL runs as another user, who must be able to enter.
  await chmod(folder, 0o755);
});
afterEach(() => running.forEach((child) => child.kill('SIGKILL')));
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

function start(environment: Record<string, string>): StandaloneProcess {
  const standalone = startStandalone(folder, environment);
  running.add(standalone.child);
  void standalone.exit.then(() => running.delete(standalone.child));
  return standalone;
}

describe('a first and a second start', () => {
  test('the sample is there after the first; the second keeps it and adds nothing', async () => {
    const [port] = (await freePorts(1)) as [number];
    const environment = { PORT: String(port), ENTENTE_DATA: join(folder, 'data') };
    const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).json();
    const received = async () =>
      (await get('/v1/quality')).data.map((row: Record<string, unknown>) => [
        row.stream,
        row.owner,
        row.received,
        row.duplicate,
      ]);

    const first = start(environment);
    await first.ready;
    const [flow] = (await get('/v1/trade/flows?reporter=KAZ&partner=MAR&flow=M&period=2016&commodity=TOTAL')).data;
    expect(flow).toMatchObject({ value: '7206891', currency: 'USD' });
    const roadmap = (await get('/v1/roadmaps/MAR-KAZ-2025')).data;
    expect(roadmap.items.map((item: { item: number }) => item.item)).toEqual(
      Array.from({ length: 17 }, (_, i) => i + 1),
    );
    const before = await received();
    expect(await first.stop()).toMatchObject({ code: 0 });

    const second = start({ ...environment, ENTENTE_OWNERS: 'UZB,MAR' });
    await second.ready;
    const after = await received();
    expect(after.filter((row: unknown[]) => (row[1] as { code: string }).code !== 'UZB')).toEqual(before);
    const sent = await fetch(`http://127.0.0.1:${port}/v1/events?owner=UZB`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify(anEvent('trade.flows', { reporter: 'UZB', partner: 'KAZ' })),
    });
    expect(await sent.json()).toMatchObject({ results: [{ topic: 'trade.flows.v1.UZB', expected: 'accepted' }] });
    await eventually(async () => expect((await get('/v1/trade/flows?reporter=UZB')).data).toHaveLength(1), 20_000);
    expect(await second.stop()).toMatchObject({ code: 0 });
  }, 90_000);
});

describe('what is in the way is said in one line, with what to do', () => {
  const refusal = async (environment: Record<string, string>) => {
    const { code, output } = await start(environment).exit;
    expect(code).toBe(1);
    return output.trim();
  };

  test('a taken port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    expect(await refusal({ PORT: String(port) })).toBe(
      `entente: port ${port} of 127.0.0.1 is taken: stop what listens there, or set PORT, as in "PORT=3001 npm start"`,
    );
    taken.close();
  });

  test('a folder that cannot be written', async () => {
    const [port] = await freePorts(1);
    await writeFile(join(folder, 'file'), '');
    const output = await refusal({ PORT: String(port), ENTENTE_DATA: join(folder, 'file', 'data') });
    expect(output).toMatch(
      /^entente: cannot write to .*: make it a folder that you may write to, or set ENTENTE_DATA to another folder$/,
    );
  });

  test('a folder that another process uses', async () => {
    const [port] = await freePorts(1);
    await writeFile(join(folder, 'holder.pid'), String(process.pid));
    const output = await refusal({ PORT: String(port), ENTENTE_DATA: folder });
    expect(output).toMatch(new RegExp(`^entente: process ${process.pid} uses .*: stop it, or set ENTENTE_DATA`));
  });

  test('a setting that is none, all of them together', async () => {
    const output = await refusal({ PORT: 'http', LOG_LEVEL: 'loud', ENTENTE_OWNERS: 'UZB,XXX' });
    expect(output).toContain('PORT is "http": expected a port number');
    expect(output).toContain('LOG_LEVEL is "loud": expected debug, log, warn or error');
    expect(output).toContain('ENTENTE_OWNERS is "UZB,XXX": expected countries (ISO 3166-1 alpha-3)');
  });
});
