/** What access.yaml adds to the stack: a real Kafka with its settings, as who sends from elsewhere and as the stack finds it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { freePorts } from '#embedded/ports.js';
import { run } from '#embedded/processes.js';
import { sendBare } from '../support/bare-client.js';
import { anEvent, recordOf } from '../support/events.js';
import { describeKafka } from '../support/kafka.js';
import { type KafkaNode, newClusterId, quickJava, startNode } from '../support/kafka-node.js';
import { kafkaTool } from '../support/kafka-tool.js';
import { connectionOf } from '../support/secured-entente.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = join(root, 'dist/apps/cli/main.js');
const access = parse(readFileSync(join(root, 'docker/access.yaml'), 'utf8'), { merge: true });
const brokers = ['kafka-1', 'kafka-2', 'kafka-3'];

test('brokers alone are reached beside the pages, from this machine unless it is said otherwise, and by nothing that lets anybody in', () => {
  expect(Object.keys(access.services)).toEqual([...brokers, 'entente']);
  const published = brokers.flatMap((name) => access.services[name].ports as string[]);
  for (const port of published) expect(port).toMatch(/^\$\{ENTENTE_KAFKA_BIND:-127\.0\.0\.1\}:9[0-2]9[45]:909[45]$/);
  const outside = published.map((port) => port.split(':').at(-2));
  expect(new Set(outside).size).toBe(6);
  for (const name of brokers) {
    const { environment, networks, ports } = access.services[name];
    expect(networks).toEqual(['inner', 'senders']);
    // What it says of itself is where it is published.
    for (const port of ports as string[]) {
      expect(environment.KAFKA_ADVERTISED_LISTENERS).toContain(
        `{ENTENTE_KAFKA_HOST:-localhost}:${port.split(':').at(-2)}`,
      );
    }
    expect(environment.KAFKA_ADVERTISED_LISTENERS).toMatch(`PLAINTEXT://${name}:9092,`);
  }
});

/** As the image of Kafka makes lines of its settings of variables. */
function propertiesOf(environment: Record<string, string>): Record<string, string> {
  const nameOf = (variable: string) =>
    variable
      .slice('KAFKA_'.length)
      .toLowerCase()
      .replace(/_+/g, (line) => ({ 1: '.', 2: '_' })[line.length] ?? '-');
  return Object.fromEntries(Object.entries(environment).map(([variable, value]) => [nameOf(variable), value]));
}

describeKafka('a Kafka with its settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-access-'));
  const secret = (name: string) => join(folder, 'secrets', name);
  let kafka: KafkaNode;
  let [stack, certificates, passwords] = ['', '', ''];

  /** What `entente owners add` says; it is asked as in the stack, where nobody asks who it is. */
  const addOwner = async (owner: string, ...options: string[]) => {
    const authority = secret('kafka_authority_certificate');
    const { code, stdout, stderr } = await run(
      process.execPath,
      [
        ...[command, 'owners', 'add', owner, '--out', join(folder, owner), '--brokers-ca', authority, '--json'],
        ...['--partitions', '1', ...options],
      ],
      { env: { PATH: process.env.PATH, KAFKA_BROKERS: stack } },
    );
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as { next?: string };
  };
  /** By the files that it made: an event of the owner, on the topic of another or its own. */
  const send = (owner: string, topicOf: string, settings: Record<string, string>) => {
    const partner = owner === 'MAR' ? 'KAZ' : 'MAR';
    const files = Object.entries(settings).map(([name, value]) =>
      /FILE|TLS/.test(name) ? [name, join(folder, owner, value)] : [name, value],
    );
    const connection = connectionOf(Object.fromEntries(files));
    return sendBare(connection, recordOf('trade.flows', anEvent('trade.flows', { reporter: owner, partner }), topicOf));
  };
  const byCertificate = (owner: string) => ({
    ...{ KAFKA_BROKERS: certificates, KAFKA_TLS_CA: 'ca.crt' },
    ...{ KAFKA_TLS_CERT: `${owner}.crt`, KAFKA_TLS_KEY: `${owner}.key` },
  });
  const byPassword = (owner: string) => ({
    ...{ KAFKA_BROKERS: passwords, KAFKA_TLS_CA: 'ca.crt' },
    ...{ KAFKA_USERNAME: owner, KAFKA_PASSWORD_FILE: `${owner}.password` },
  });

  beforeAll(async () => {
    cpSync(join(root, 'docker/secrets.sh'), join(folder, 'secrets.sh'));
    expect(spawnSync('sh', [join(folder, 'secrets.sh')], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    const ports = await freePorts(4);
    [stack, , certificates, passwords] = ports.map((port) => `127.0.0.1:${port}`) as [string, string, string, string];
    const [port, controllerPort] = ports as [number, number];
    const settings = propertiesOf(access.services['kafka-1'].environment);
    const here = (text: string) =>
      text
        .replace(/\/run\/secrets\/(\w+)/g, (_, name: string) => secret(name))
        .replace(
          /(:\/\/)[^,]*:909([2-5])/g,
          (_, scheme: string, at: string) => `${scheme}127.0.0.1:${ports[Number(at) - 2]}`,
        );
    kafka = await startNode({
      ...{ id: 1, port, controllerPort, java: quickJava, clusterId: newClusterId(), standalone: true },
      settings: {
        ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, here(value)])),
        'controller.quorum.bootstrap.servers': `127.0.0.1:${controllerPort}`,
        'offsets.topic.replication.factor': '1',
      },
    });
    const authority = ['--ca', secret('kafka_authority_certificate'), '--ca-key', secret('kafka_authority_key')];
    await addOwner('KAZ', '--brokers', certificates, ...authority);
    const { next } = await addOwner('MAR', '--brokers', passwords, '--scram');
    const words = next!.replace('<host:port>', stack).replace(' --command-config <your settings>', '').split(' ');
    expect(await kafkaTool('configs', words.slice(1))).toMatchObject({ code: 0 });
  }, 90_000);
  afterAll(async () => {
    await kafka?.stop();
    rmSync(folder, { recursive: true });
  }, 30_000);

  test('lets a country in by certificate or by password, to its own topics', async () => {
    await expect(send('KAZ', 'KAZ', byCertificate('KAZ'))).resolves.toBeUndefined();
    await expect(send('MAR', 'MAR', byPassword('MAR'))).resolves.toBeUndefined();
    await expect(send('KAZ', 'MAR', byCertificate('KAZ'))).rejects.toThrow(/not authorized to access topics/i);
    await expect(send('MAR', 'KAZ', byPassword('MAR'))).rejects.toThrow(/not authorized to access topics/i);
  }, 30_000);

  test('lets nobody in without either', async () => {
    const { KAFKA_TLS_CA } = byCertificate('KAZ');
    await expect(send('KAZ', 'KAZ', { KAFKA_BROKERS: certificates, KAFKA_TLS_CA })).rejects.toThrow(/alert/);
    await expect(send('KAZ', 'KAZ', { KAFKA_BROKERS: passwords, KAFKA_TLS_CA })).rejects.toThrow(/closed|sasl/i);
    await expect(send('KAZ', 'KAZ', { KAFKA_BROKERS: certificates })).rejects.toThrow(/closed|disconnected/i);
  }, 30_000);

  test('is well to a doctor, who says that the stack comes without a credential', async () => {
    const env = { PATH: process.env.PATH, KAFKA_BROKERS: stack, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    const { findings } = JSON.parse((await run(process.execPath, [command, 'doctor', '--json'], { env })).stdout);
    const found = findings.filter(({ check }: { check: string }) => check === 'kafka.access');
    expect(found).toMatchObject([{ state: 'ok', what: expect.stringContaining('without a credential') }]);
  }, 30_000);
});
