/** Producers on a Kafka with access control: the broker holds each owner and each service to what it may do. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { examples } from '#contracts/examples.js';
import { streamNames } from '#contracts/streams.js';
import { changesTopic, quarantineTopicOf, topicOf } from '#contracts/topics.js';
import { run } from '#embedded/processes.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import type { KafkaConnection } from '#platform/kafka-connection.js';
import { readBare, sendBare } from '../support/bare-client.js';
import { makeAuthority } from '../support/certificates.js';
import { anEvent, recordOf } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { describeKafka } from '../support/kafka.js';
import { kafkaTool } from '../support/kafka-tool.js';
import { testLogger } from '../support/pipeline.js';
import { connectionOf, type SecuredEntente, startSecuredEntente } from '../support/secured-entente.js';
import { describeExamples, type Running, startExamples } from './producers.js';

const command = fileURLToPath(new URL('../../dist/apps/cli/main.js', import.meta.url));

/** What a country says of its trade, on the topic of an owner. */
const flowOf = (reporter: string, owner = reporter) => {
  const partner = reporter === 'MAR' ? 'KAZ' : 'MAR';
  return recordOf('trade.flows', anEvent('trade.flows', { reporter, partner }), owner);
};
const topicRefused = /not authorized to access topics/i;
/** What kafkajs makes of it: of its own groups, the same client finds the coordinator. */
const groupRefused = /failed to find group coordinator/i;
const examplesOf = (owner: string) =>
  streamNames.flatMap((stream) =>
    examples[stream].filter((one) => one.owner === owner).map((one) => ({ stream, ...one })),
  );

describeKafka('a Kafka with access control', () => {
  let entente: SecuredEntente;
  let byCertificate: Promise<Running>;
  let byPassword: Promise<Running>;
  const as: Record<string, KafkaConnection> = {};

  /** All examples of the documentation that are an owner's, by its own certificate; resolves when each is accepted. */
  const takesIn = async (owner: string, withinMs: number) => {
    const sent = examplesOf(owner);
    const log = createKafkaLog({ ...as[owner]!, clientId: 'producer', logger: testLogger });
    await log.publish(sent.map(({ stream, event }) => recordOf(stream, event, owner))).finally(() => log.close());
    await eventually(async () => {
      for (const process of entente.processes) process.assertRuns();
      const { data } = await entente.get('/v1/quality');
      for (const stream of streamNames) {
        const row = data.find((one: Row) => one.owner.code === owner && one.stream === stream);
        expect([stream, row?.accepted ?? 0]).toEqual([stream, sent.filter((one) => one.stream === stream).length]);
      }
    }, withinMs);
  };
  interface Row {
    readonly owner: { readonly code: string };
    readonly stream: string;
  }

  beforeAll(async () => {
    entente = await startSecuredEntente();
    as.MAR = await entente.addOwner('MAR');
    await takesIn('MAR', 60_000);
  }, 120_000);
  afterAll(() => entente.stop(), 40_000);

  test('a new owner is taken in within 30 s, and nothing is started anew', async () => {
    as.KAZ = await entente.addOwner('KAZ');
    await takesIn('KAZ', 30_000);
    byCertificate = startExamples(entente, 'certificate', join(entente.folder, 'KAZ'));
  }, 60_000);

  test('events come through the certificates of the services to an indicator', async () => {
    await eventually(async () => {
      const { data } = await entente.get(
        '/v1/indicators?pair=MAR-KAZ&code=trade.imports&reporter=MAR&from=2016&to=2016',
      );
      expect(data).toContainEqual(expect.objectContaining({ value: '27371441' }));
    }, 20_000);
  }, 30_000);

  test('the gateway may ask which services run', async () => {
    const one = (service: string) => ({ service, processes: 1 });
    const all = ['trade-ingest', 'logistics-ingest', 'agreement-ingest', 'indicators'].map(one);
    await eventually(async () => expect((await entente.get('/v1/processes')).data).toEqual(all), 10_000);
  }, 20_000);

  test("the broker refuses what is written to another's topic", async () => {
    await expect(sendBare(as.KAZ!, flowOf('MAR'))).rejects.toThrow(topicRefused);
    await expect(sendBare(as.KAZ!, flowOf('KAZ'))).resolves.toBeUndefined();
  });

  test("the service refuses what an owner says in another's name, and tells the owner", async () => {
    const said = flowOf('KAZ', 'MAR');
    await sendBare(as.MAR!, said);
    const refusal = { topic: topicOf('trade.flows', 'MAR'), reason: 'reporter-not-owner', path: '/data/reporter' };
    await eventually(async () => {
      const { data } = await entente.get('/v1/quarantine?owner=MAR');
      expect(data).toMatchObject([{ ...refusal, eventId: said.key }]);
    }, 20_000);
    const told = JSON.parse(await readBare(as.MAR!, quarantineTopicOf('MAR'), 'MAR.reader'));
    expect(told).toMatchObject({ ...refusal, id: said.key });
  }, 40_000);

  test.each([
    ["another's refusals", quarantineTopicOf('MAR'), 'KAZ.reader', topicRefused],
    ["another's events", topicOf('trade.flows', 'MAR'), 'KAZ.reader', topicRefused],
    ['what services tell each other', changesTopic, 'KAZ.reader', topicRefused],
    ["in another's group", quarantineTopicOf('KAZ'), 'MAR.reader', groupRefused],
  ])('the broker lets an owner not read %s', async (_, topic, group, refused) => {
    await expect(readBare(as.KAZ!, topic, group)).rejects.toThrow(refused);
  });

  test('an owner cannot give itself rules', async () => {
    const log = createKafkaLog({ ...as.KAZ!, clientId: 'owner', logger: testLogger });
    const rule = {
      operation: 'write',
      resource: 'topic',
      pattern: 'literal',
      name: topicOf('trade.flows', 'MAR'),
    } as const;
    await expect(log.access.allow('User:CN=KAZ', [rule])).rejects.toThrow('Cluster authorization failed');
    await log.close();
  });

  test('a certificate of another authority gets nobody in, nor does none', async () => {
    const { ca } = as.MAR!.ssl as { ca: string };
    const own = await makeAuthority(entente.folder);
    const stranger = { ca, cert: await readFile(own.cert, 'utf8'), key: await readFile(own.key, 'utf8') };
    for (const ssl of [stranger, { ca }]) {
      await expect(sendBare({ ...as.MAR!, ssl }, flowOf('MAR'))).rejects.toThrow(/alert/);
    }
  });

  test('an owner comes in by SCRAM as well, once Kafka has made the user', async () => {
    const { scramBroker, operatorProperties, broker, authority } = entente.kafka;
    const out = join(entente.folder, 'KAZ-desk');
    const options = ['--unit', 'desk', '--scram', '--brokers', scramBroker, '--out', out];
    const { next } = await entente.command('owners', 'add', 'KAZ', ...options);
    const words = next.replace('<host:port>', broker).replace('<your settings>', operatorProperties).split(' ');
    expect(await kafkaTool('configs', words.slice(1))).toMatchObject({ code: 0 });
    const user = { KAFKA_USERNAME: 'KAZ-desk', KAFKA_PASSWORD_FILE: join(out, 'KAZ-desk.password') };
    const connection = connectionOf({ KAFKA_BROKERS: scramBroker, KAFKA_TLS_CA: authority.cert, ...user });
    await expect(sendBare(connection, flowOf('KAZ'))).resolves.toBeUndefined();
    await expect(sendBare(connection, flowOf('MAR'))).rejects.toThrow(topicRefused);
    // One after the other: they read in the same groups.
    byPassword = Promise.all((await byCertificate).values()).then(() => startExamples(entente, 'password', out));
  }, 40_000);

  test('what owners have is listed; their secrets are for their eyes alone, and are not written over', async () => {
    const holder = (principal: string) => ({ principal, missing: [] });
    const whole = { topics: { there: 10, missing: [] } };
    expect(await entente.command('owners', 'list')).toEqual([
      { owner: 'KAZ', ...whole, principals: ['User:CN=KAZ', 'User:KAZ-desk'].map(holder) },
      { owner: 'MAR', ...whole, principals: ['User:CN=MAR'].map(holder) },
    ]);
    for (const secret of [
      'KAZ/KAZ.key',
      'KAZ/java.properties',
      'KAZ-desk/KAZ-desk.password',
      'KAZ-desk/KAZ-desk.scram',
    ]) {
      expect((await stat(join(entente.folder, secret))).mode & 0o777).toBe(0o600);
    }
    await expect(entente.addOwner('KAZ')).rejects.toThrow(/is there already and stays as it is/);
  });

  test('entente doctor tells an operator whether everybody may do their part, and others that it cannot', async () => {
    const { connectionString } = entente.pool.options;
    const accessAs = async (variables: Readonly<Record<string, string>>) => {
      const env = { PATH: process.env.PATH, DATABASE_URL: connectionString, ...variables };
      const { findings } = JSON.parse((await run(process.execPath, [command, 'doctor', '--json'], { env })).stdout);
      return findings.filter(({ check }: { check: string }) => /^kafka\.(?:access|version)$/.test(check));
    };
    const { operator } = entente.kafka;
    const ok = { state: 'ok' };
    expect(await accessAs(operator)).toMatchObject([{ ...ok, what: 'Kafka 4 or newer' }, ok]);
    const files = join(entente.folder, 'MAR', 'MAR');
    const untold = { state: 'untold', what: expect.stringMatching(/authorization failed/) };
    const owner = { ...operator, KAFKA_TLS_CERT: `${files}.crt`, KAFKA_TLS_KEY: `${files}.key` };
    expect(await accessAs(owner)).toMatchObject([untold, untold]);
  });

  test('a unit of a country sends with a credential of its own, until that is revoked', async () => {
    const railway = await entente.addOwner('KAZ', 'railway');
    await expect(sendBare(railway, flowOf('KAZ'))).resolves.toBeUndefined();
    expect(await entente.command('owners', 'revoke', 'KAZ-railway')).toMatchObject({ revoked: 11 });
    await expect(sendBare(railway, flowOf('KAZ'))).rejects.toThrow(topicRefused);
    await expect(sendBare(as.KAZ!, flowOf('KAZ'))).resolves.toBeUndefined();
    const again = ['--out', join(entente.folder, 'railway-again')];
    await expect(entente.addOwner('KAZ', 'railway', ...again)).rejects.toThrow(/KAZ-railway was revoked/);
    await expect(sendBare(railway, flowOf('KAZ'))).rejects.toThrow(topicRefused);
    expect(await entente.command('owners', 'revoke', 'KAZ-railway')).toMatchObject({ revoked: 0 });
    await entente.addOwner('KAZ', 'railway', ...again, '--restore');
    await expect(sendBare(railway, flowOf('KAZ'))).resolves.toBeUndefined();
  });

  const there = () => entente;
  describeExamples('certificate', there, () => byCertificate);
  describeExamples('password', there, () => byPassword);
});
