/** `entente doctor` of the build, on a PostgreSQL, a Kafka and a gateway of its own, and with each of them struck. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { topicOf } from '#contracts/topics.js';
import { createKafkaLog, type KafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { createDataSource, migrate } from '#persistence/database.js';
import { topicsFor } from '../../apps/cli/commands/topics.js';
import { type KafkaServer, startKafka } from '../support/kafka-server.js';
import { describeKafka } from '../support/kafka.js';
import { testLogger } from '../support/pipeline.js';
import { createDatabase } from '../support/postgres.js';
import { type GatewayServer, startGateway } from './gateway-server.js';
import { useCommand } from './use-command.js';

interface Told {
  readonly check: string;
  readonly state: string;
  readonly what: string;
  readonly mend?: string;
}

const nowhere = 'postgres://nobody:secret@127.0.0.1:1/entente';

/** A database whose schema is that of the version before. */
async function migrateButForTheLast(url: string): Promise<void> {
  const database = createDataSource({ url, applicationName: 'test', poolSize: 2 });
  database.setOptions({ migrations: (database.options.migrations as (() => void)[]).slice(0, -1) });
  await database.initialize();
  await migrate(database);
  await database.destroy();
}

describeKafka('entente doctor', () => {
  let kafka: KafkaServer;
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let log: KafkaLog;
  let gateway: GatewayServer;
  const { run } = useCommand({
    get gateway() {
      return gateway;
    },
  });

  beforeAll(async () => {
    [kafka, database] = await Promise.all([startKafka(), createDatabase()]);
    await migrateButForTheLast(database.url);
    log = createKafkaLog({ brokers: kafka.brokers, clientId: 'test', logger: testLogger });
    await log.createTopics(topicsFor(['MAR', 'KAZ'], 2, 1));
    gateway = await startGateway({ url: database.url, log });
  }, 120_000);

  afterAll(async () => {
    await gateway?.stop();
    await log?.close();
    await Promise.all([kafka?.stop(), database?.drop()]);
  }, 30_000);

  const environment = () => ({ DATABASE_URL: database.url, KAFKA_BROKERS: kafka.brokers.join(',') });
  const doctor = (more: Record<string, string> = {}, options = '') =>
    run(`doctor${options}`, '', { ...environment(), ...more });
  /** What is wrong, and the exit code. */
  async function wrongWith(more: Record<string, string> = {}) {
    const { code, stdout, stderr } = await doctor(more, ' --json');
    expect(stderr).toBe('');
    const { findings, wrong } = JSON.parse(stdout) as { findings: Told[]; wrong: number };
    const those = findings.filter(({ state }) => state === 'wrong');
    expect(those).toHaveLength(wrong);
    return { code, findings, wrong: those };
  }

  test('a migration that is missing is named, and the command that it names mends it', async () => {
    const { code, wrong } = await wrongWith();
    // On a server that never had another database, the last one's role is missing as well.
    expect(wrong).toContainEqual({
      ...{ check: 'postgres.migrations', state: 'wrong', mend: 'run "entente migrate"' },
      what: expect.stringMatching(/lacks \w+\d+$/),
    });
    expect(code).toBe(1);
    expect(await run('migrate', '', environment())).toMatchObject({ code: 0 });
    expect(await wrongWith()).toMatchObject({ code: 0, wrong: [] });
  });

  test('where all is well each check says so, in a line of its own, in either language', async () => {
    const { code, stdout } = await doctor();
    expect([code, stdout]).toEqual([0, expect.stringContaining('\nall is well\n')]);
    for (const line of stdout.trim().split('\n').slice(0, -1)) expect(line).toMatch(/^ok +[a-z.]+ +\S/);
    for (const fact of ['PostgreSQL 18.', 'brokers: 1', 'every topic of KAZ is there, partitions: 2', 'for 7.0 days'])
      expect(stdout).toContain(fact);
    const french = await doctor({}, ' --lang fr');
    expect([french.code, french.stdout]).toEqual([0, expect.stringMatching(/^bien .*\ntout va bien\n$/s)]);
    expect(french.stdout.split('\n')).toHaveLength(stdout.split('\n').length);
  });

  test('a topic that is missing is named, with what makes it', async () => {
    const topic = topicOf('trade.flows', 'KAZ');
    const admin = new Kafka({ brokers: kafka.brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
    const { code, wrong } = await wrongWith();
    expect([code, wrong]).toEqual([
      1,
      [{ check: 'kafka.topics', state: 'wrong', what: `missing of KAZ: ${topic}`, mend: expect.any(String) }],
    ]);
    expect(await run('topics --owner KAZ', '', environment())).toMatchObject({ code: 0 });
    expect(await wrongWith()).toMatchObject({ code: 0 });
  });

  test('of a topic that had been read and is shorter now, what makes topics has it read anew, and says so', async () => {
    const topic = topicOf('trade.flows', 'KAZ');
    const client = new pg.Client(database.url);
    await client.connect();
    await client.query(
      `insert into stream.offsets (consumer_group, topic, partition, next_offset) values ('trade-ingest', $1, 1, 7)`,
      [topic],
    );
    const { code, stdout } = await run('topics --owner KAZ', '', environment());
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining(`read anew  ${topic}: trade-ingest had taken 7 records, the log has 0: it is another\n`),
    ]);
    const { rows } = await client.query('delete from stream.offsets returning next_offset :: int as next');
    await client.end();
    expect(rows).toEqual([{ next: 0 }]);

    const away = await run('topics --owner KAZ', '', { ...environment(), DATABASE_URL: nowhere });
    expect([away.code, away.stderr]).toEqual([1, expect.stringContaining('DATABASE_URL is right')]);
  });

  test('a country that should be there is asked for', async () => {
    const { code, stdout } = await doctor({}, ' --owner FRA');
    expect([code, stdout]).toEqual([1, expect.stringContaining('-> run "entente topics --owner FRA"')]);
  });

  test.each([
    ['the database', { DATABASE_URL: nowhere }, 'postgres.reached', 'ECONNREFUSED'],
    ['Kafka', { KAFKA_BROKERS: '127.0.0.1:1' }, 'kafka.reached', ''],
    ['the gateway', { ENTENTE_URL: 'http://127.0.0.1:1' }, 'gateway.ready', ''],
    ['a replica', { READ_DATABASE_URL: nowhere }, 'postgres.reached', 'READ_DATABASE_URL'],
  ])('%s that is away is told of, and the others all the same', async (_, more, check, told) => {
    const { code, findings, wrong } = await wrongWith(more);
    expect([code, wrong]).toEqual([1, [expect.objectContaining({ check, what: expect.stringContaining(told) })]]);
    expect(JSON.stringify(findings)).not.toContain('secret');
    const parts = new Set(findings.map((one) => one.check.split('.')[0]));
    expect([...parts]).toEqual(['node', 'configuration', 'postgres', 'kafka', 'gateway']);
  });

  test('what services would refuse is told first, and nothing else is asked', async () => {
    const { code, findings } = await wrongWith({
      LOG_LEVEL: 'loud',
      DATABSE_URL: 'x',
      ENTENTE_KEI: 'x',
      KAFKA_OPTS: '-X',
    });
    expect(code).toBe(1);
    expect(findings.slice(1)).toMatchObject([
      { check: 'configuration', state: 'wrong', what: 'LOG_LEVEL is "loud": expected debug, log, warn or error' },
      { check: 'configuration', state: 'warn', what: 'ENTENTE_KEI is set, and nothing reads it' },
      ...['postgres', 'kafka', 'gateway'].map((check) => ({ check, state: 'untold' })),
    ]);
    const files = await wrongWith({ KAFKA_TLS_CERT: '/nowhere', API_KEY_SECRET_FILE: '/nowhere' });
    expect(files.wrong.map(({ what }) => what)).toEqual([
      'KAFKA_TLS_KEY is not set: KAFKA_TLS_CERT needs it',
      expect.stringContaining('KAFKA_TLS_CERT is "/nowhere": ENOENT'),
      expect.stringContaining('API_KEY_SECRET_FILE cannot be read: ENOENT'),
    ]);
  });

  test('its help teaches', async () => {
    const { code, stdout } = await run('doctor --help');
    expect(code).toBe(0);
    for (const word of ['--json', '--lang', 'DATABASE_URL', 'Examples:', 'nothing is wrong'])
      expect(stdout).toContain(word);
  });
});
