/** Every service as a process of its own build, on a real Kafka and a real PostgreSQL, used over HTTP and by a Java client. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changesTopic, topicsOfOwner, updatesTopic } from '#contracts/topics.js';
import { freePorts } from '#embedded/ports.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { openPage } from '../browser/open-page.js';
import { publishSample } from '../../samples/publish.js';
import { eventually } from '../support/eventually.js';
import { findBrowser, openBrowser } from '../support/browser.js';
import { describeKafka } from '../support/kafka.js';
import { type KafkaServer, startKafka } from '../support/kafka-server.js';
import { kafkaTool } from '../support/kafka-tool.js';
import { testLogger } from '../support/pipeline.js';
import { createDatabase } from '../support/postgres.js';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.js';
import { useCommand } from './use-command.js';

const owners = ['MAR', 'KAZ'];
const services = ['trade-ingest', 'logistics-ingest', 'agreement-ingest', 'indicators', 'reporting-gateway'];

const program = await findBrowser().catch((error: Error) => {
  process.stderr.write(`\nSKIPPED: what a page shows. ${error.message}\n`);
  return undefined;
});

describeKafka('services as processes', () => {
  const processes: ServiceProcess[] = [];
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let kafka: KafkaServer;
  let address: string;
  let healthPorts: readonly number[];
  let environment: Readonly<Record<string, string>>;
  const { run } = useCommand({
    get gateway() {
      return { address };
    },
  });

  const startNumber = (i: number) => {
    const health = healthPorts[i] === undefined ? {} : { HEALTH_PORT: String(healthPorts[i]) };
    return startServiceProcess(services[i]!, { ...environment, ...health });
  };

  const get = async (path: string) => {
    const response = await fetch(address + path);
    return { status: response.status, body: await response.json() };
  };
  const imports = (suffix = '') =>
    get(`/v1/indicators?pair=MAR-KAZ&code=trade.imports&reporter=MAR&commodity=TOTAL&from=2016&to=2016${suffix}`);

  /** A revision of what Morocco says that it imported from Kazakhstan in 2016. */
  const revision = (revised: object, id: string) => ({
    specversion: '1.0',
    type: 'entente.trade.flows.v1',
    source: 'https://customs.example/java',
    id,
    time: '2026-01-01T00:00:00Z',
    data: {
      reporter: 'MAR',
      partner: 'KAZ',
      flow: 'M',
      period: '2016',
      commodity: 'TOTAL',
      dataset: 'COMTRADE',
      value: '30000000',
      currency: 'USD',
      valuation: 'CIF',
      ...revised,
    },
  });
  const produce = async (event: object) => {
    const sent = await kafkaTool(
      'console-producer',
      ['--bootstrap-server', kafka.brokers[0]!, '--topic', 'trade.flows.v1.MAR'],
      {
        input: `${JSON.stringify(event)}\n`,
      },
    );
    expect(sent).toMatchObject({ code: 0 });
  };

  beforeAll(async () => {
    // A broker of its own: the groups and topics of the services have fixed names.
    [database, kafka] = await Promise.all([createDatabase(), startKafka()]);
    const { brokers } = kafka;
    const log = createKafkaLog({ brokers, clientId: 'test', logger: testLogger });
    await log.createTopics([
      ...owners.flatMap(topicsOfOwner).map((topic) => ({ topic, partitions: 3 })),
      { topic: changesTopic, partitions: 3 },
      { topic: updatesTopic, partitions: 1 },
    ]);
    const [port, ...others] = await freePorts(services.length);
    healthPorts = others;
    address = `http://127.0.0.1:${port}`;
    environment = { DATABASE_URL: database.url, KAFKA_BROKERS: brokers.join(','), PORT: String(port) };
    processes.push(...services.map((_, i) => startNumber(i)));
    const isReady = async (at: string) => expect((await fetch(`${at}/health/ready`)).status).toBe(200);
    await Promise.all(
      [address, ...healthPorts.map((at) => `http://127.0.0.1:${at}`)].map((at) =>
        eventually(() => isReady(at), 30_000),
      ),
    );
    await publishSample(log);
    await log.close();
    await eventually(async () => {
      for (const process of processes) process.assertRuns();
      expect((await imports()).body.data).toMatchObject([{ value: '27371441', unit: 'USD' }]);
    }, 60_000);
  }, 120_000);

  afterAll(async () => {
    expect(await Promise.all(processes.map((process) => process.terminate()))).toEqual(services.map(() => 0));
    await Promise.all([database.drop(), kafka.stop()]);
  }, 40_000);

  test('every event of the sample is taken in, none refused', async () => {
    await eventually(async () => {
      const { data } = (await get('/v1/quality')).body;
      const sum = (name: string) =>
        data.reduce((total: number, row: Record<string, unknown>) => total + Number(row[name]), 0);
      expect({ received: sum('received'), quarantined: sum('quarantined'), lag: sum('lag') }).toEqual({
        received: sum('accepted'),
        quarantined: 0,
        lag: 0,
      });
      expect(sum('received')).toBeGreaterThan(5_000);
    }, 30_000);
  }, 40_000);

  test('the metrics tell of each stream and owner, of what waits, and of the pools', async () => {
    const metrics = async (from: string) => (await fetch(`${from}/metrics`)).text();
    const [trade, , , indicators] = await Promise.all(healthPorts.map((at) => metrics(`http://127.0.0.1:${at}`)));
    const flows = 'group="trade-ingest",stream="trade.flows",owner="MAR"';
    expect(trade).toMatch(new RegExp(`^entente_events_total\\{${flows},outcome="accepted",.*\\} [1-9]`, 'm'));
    expect(trade).toMatch(/^entente_database_pool\{state="busy",.*\} \d/m);
    expect(indicators).toMatch(/^entente_waiting\{queue="refresh",.*\} \d/m);
    // Of the notices that the ingest services sent, each with its record time.
    const seen = (of: string) => {
      const line = new RegExp(`^entente_visible_latency_seconds_${of}\\{.*stream="trade.flows"\\} (\\S+)$`, 'm');
      return Number(line.exec(indicators!)?.[1]);
    };
    expect(seen('count')).toBeGreaterThan(0);
    expect(seen('sum') / seen('count')).toBeGreaterThan(0);
    expect(seen('sum') / seen('count')).toBeLessThan(60);
    // What the sample left is worked off: no single look can tell when.
    const workedOff: readonly (readonly [at: string, line: RegExp])[] = [
      [`http://127.0.0.1:${healthPorts.at(-1)}`, /^entente_waiting\{queue="outbox",.*\} 0$/m],
      [address, new RegExp(`^entente_consumer_lag_records\\{${flows},.*\\} 0$`, 'm')],
      [address, /^entente_under_replicated_partitions\{topic="trade\.flows\.v1\.MAR".*\} 0$/m],
    ];
    for (const [at, line] of workedOff) {
      await eventually(async () => expect(await metrics(at)).toMatch(line), 10_000);
    }
  });

  test('a revision by a Java client is seen within a second, the old value as of before; a retraction is no zero', async () => {
    const before = (await imports()).body.meta.asOf as string;
    await produce(revision({ revision: 1 }, 'revised'));
    // The producer's process has ended: the event has been in the log for some time already.
    await eventually(async () => expect((await imports()).body.data).toMatchObject([{ value: '30000000' }]), 1_000);
    const flows = '/v1/trade/flows?reporter=MAR&partner=KAZ&flow=M&period=2016';
    expect((await get(flows)).body.data).toMatchObject([{ value: '30000000', revision: 1 }]);
    expect((await get(`${flows}&asOf=${before}`)).body.data).toMatchObject([{ value: '27371441', revision: 0 }]);
    expect((await imports(`&asOf=${before}`)).body.data).toMatchObject([{ value: '27371441' }]);

    await produce(revision({ revision: 2, retracted: true }, 'withdrawn'));
    await eventually(
      async () => expect((await imports()).body.data).toMatchObject([{ value: null, reason: 'retracted' }]),
      1_000,
    );
    expect((await get(flows)).body.data).toMatchObject([{ value: null, status: 'retracted' }]);
  }, 60_000);

  (program === undefined ? test.skip : test)(
    'the dashboard shows a number change, with its mark, by an event of a Java client',
    async () => {
      const browser = await openBrowser(program!);
      try {
        const { page } = await openPage(browser, address, '?pair=KAZ-MAR&view=trade&lang=en&year=2015');
        await page.locator('.live.on').waitFor();
        await produce(revision({ period: '2015', value: '123456789', revision: 1 }, 'seen-live'));
        const changed = page.locator('.number.changed');
        await changed.first().waitFor();
        expect((await changed.allInnerTexts()).join()).toContain('$');
      } finally {
        await browser.close();
      }
    },
    60_000,
  );

  test('a bad event by a Java client is kept with its bytes and what is wrong with it', async () => {
    const input = '{"specversion":"1.0","id":\n';
    await kafkaTool('console-producer', ['--bootstrap-server', kafka.brokers[0]!, '--topic', 'trade.flows.v1.KAZ'], {
      input,
    });
    await eventually(async () => {
      const { data } = (await get('/v1/quarantine?owner=KAZ')).body;
      expect(data).toMatchObject([{ owner: { code: 'KAZ' }, reason: 'malformed-json', topic: 'trade.flows.v1.KAZ' }]);
      expect(Buffer.from(data[0].bytes, 'base64').toString()).toBe(input.trimEnd());
    }, 5_000);
    const told = () =>
      processes[0]!
        .output()
        .split('\n')
        .filter((line) => line.includes('event refused'));
    const line = / WARN .*topic: 'trade\.flows\.v1\.KAZ'.* offset: \d+.* reason: 'malformed-json'/;
    await eventually(async () => expect(told()).toEqual([expect.stringMatching(line)]), 1_000);
  }, 40_000);

  test('entente status tells of a service that is away though nothing waits, of one that waits for nothing, and of two', async () => {
    const status = async () => JSON.parse((await run('status --json')).stdout);
    const running = (logistics: number) =>
      [1, logistics, 1, 1].map((processes, i) => ({ service: services[i], processes }));
    await eventually(async () => expect((await status()).services).toEqual(running(1)), 10_000);
    await processes[1]!.kill9();
    // Kafka forgets it once its session has ended.
    await eventually(async () => expect((await status()).services).toEqual(running(0)), 15_000);
    expect((await status()).streams).toContainEqual(
      expect.objectContaining({ group: 'logistics-ingest', lag: 0, lackingCopies: 0 }),
    );
    const { code, stdout } = await run('status');
    expect([code, stdout]).toEqual([1, expect.stringContaining('\n  logistics-ingest: away\n')]);
    expect(stdout).toContain('\n  logistics-ingest is away: start it');
    expect(stdout).toContain('\n  trade-ingest: running (1 process)\n');

    processes[1] = startNumber(1);
    const second = startServiceProcess(services[1]!, environment);
    await eventually(async () => expect((await status()).services).toEqual(running(2)), 20_000);
    expect(await second.terminate()).toBe(0);
    await eventually(async () => expect(await run('status')).toMatchObject({ code: 0 }), 20_000);
  }, 90_000);
});
