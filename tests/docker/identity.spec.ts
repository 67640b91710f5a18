/** The profile `identity`: a real Keycloak with the realm of docker/identity, and a real gateway that takes its tokens. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { parse } from 'yaml';
import { identityOfClaims } from '#access/claims.js';
import { topicsOfOwner } from '#contracts/topics.js';
import { freePorts } from '#embedded/ports.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { migrate } from '#persistence/database.js';
import { connectDatabase } from '#platform/runtime.js';
import { anEvent } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { describeKafka } from '../support/kafka.js';
import { type KafkaServer, startKafka } from '../support/kafka-server.js';
import { type Keycloak, keycloakProgram, startKeycloak } from '../support/keycloak.js';
import { describeWith } from '../support/outside-tools.js';
import { testLogger } from '../support/pipeline.js';
import { createDatabase } from '../support/postgres.js';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.js';

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
const settings = Object.fromEntries(
  [...read('docker/identity.env').matchAll(/^(\w+)=(.*)$/gm)].map((line) => line.slice(1)),
);
const { identity, gateway: ours } = parse(read('docker/compose.yaml'), { merge: true }).services;

test('the gateway of the profile takes the tokens of its Keycloak', () => {
  expect(settings.ENTENTE_ISSUER).toBe(
    `${identity.environment.KC_HOSTNAME}/realms/${JSON.parse(read('docker/identity/realm.json')).realm}`,
  );
  expect(new URL(settings.ENTENTE_ISSUER).hostname).toBe(identity.networks.inner.aliases[0]);
  expect(ours.environment).toMatchObject({
    OIDC_ISSUER: '${ENTENTE_ISSUER:-}',
    OIDC_AUDIENCE: '${ENTENTE_AUDIENCE:-}',
    NODE_EXTRA_CA_CERTS: identity.environment.KC_HTTPS_CERTIFICATE_FILE,
  });
});

test('the Keycloak that is tried is that of the image', () => {
  expect(read('tests/docker/keycloak.pom.xml')).toContain(`<version>${identity.image.split(':').at(-1)}</version>`);
});

test('the realm holds no secret', () => {
  const secrets = [...read('docker/identity/realm.json').matchAll(/"(?:secret|value)": "(.*)"/g)].map(([, one]) => one);
  expect([...new Set(secrets)]).toEqual(['${IDENTITY_PASSWORD}']);
});

await describeWith(keycloakProgram(), 'Keycloak', (program) => {
  describeKafka('and a gateway', () => {
    let keycloak: Keycloak;
    let kafka: KafkaServer;
    let database: Awaited<ReturnType<typeof createDatabase>>;
    let gateway: ServiceProcess;
    let address: string;
    const tokens: Record<string, string> = {};

    beforeAll(async () => {
      database = await createDatabase();
      kafka = await startKafka();
      keycloak = await startKeycloak(program);
      const source = await connectDatabase({ url: database.url, applicationName: 'test' }, testLogger);
      await migrate(source);
      await source.destroy();
      const log = createKafkaLog({ brokers: kafka.brokers, clientId: 'test', logger: testLogger });
      await log.createTopics(topicsOfOwner('KAZ').map((topic) => ({ topic, partitions: 1 })));
      await log.close();
      const [port] = (await freePorts(1)) as [number];
      address = `http://127.0.0.1:${port}`;
      gateway = startServiceProcess('reporting-gateway', {
        ...{ DATABASE_URL: database.url, KAFKA_BROKERS: kafka.brokers.join(','), PORT: String(port) },
        ...{ OIDC_ISSUER: keycloak.issuer, OIDC_AUDIENCE: settings.ENTENTE_AUDIENCE! },
        NODE_EXTRA_CA_CERTS: keycloak.certificate,
      });
      await eventually(async () => expect((await fetch(`${address}/health/ready`)).status).toBe(200), 60_000);
      const { password } = keycloak;
      for (const username of ['analyst', 'cleared', 'operator'])
        tokens[username] = await keycloak.token({ grant_type: 'password', client_id: 'entente', username, password });
      const client = { client_id: 'customs-kaz', client_secret: password };
      tokens['customs-kaz'] = await keycloak.token({ grant_type: 'client_credentials', ...client });
    }, 540_000);
    afterAll(async () => {
      await gateway?.kill9();
      await Promise.all([keycloak?.stop(), kafka?.stop(), database?.drop()]);
    }, 60_000);

    test.each([
      ['analyst', { name: 'Aliya Analyst', roles: ['analyst'], owner: null, confidential: false }],
      ['cleared', { name: 'Clara Cleared', roles: ['analyst'], owner: null, confidential: true }],
      ['operator', { name: 'Omar Operator', roles: ['operator'], owner: null, confidential: false }],
      [
        'customs-kaz',
        {
          ...{ name: 'Customs of Kazakhstan', roles: ['producer'], owner: 'KAZ', confidential: false },
          streams: ['trade.declarations', 'trade.flows'],
        },
      ],
    ])('its token says what %s may', (who, rights) => {
      expect(identityOfClaims(decodeJwt(tokens[who]!))).toMatchObject({ streams: null, ...rights });
    });

    const ask = async (path: string, token?: string, events?: readonly object[]) => {
      const headers = { ...(token && { authorization: `Bearer ${token}` }), ...(events && { 'content-type': batch }) };
      const sent = events && { method: 'POST', body: JSON.stringify(events) };
      return (await fetch(address + path, { headers, ...sent })).status;
    };
    const batch = 'application/cloudevents-batch+json';
    const flow = anEvent('trade.flows');

    test.each([
      ['analyst', '/v1/pairs', 200],
      ['analyst', '/v1/audit', 403],
      ['operator', '/v1/audit', 200],
      ['operator', '/v1/quarantine', 200],
      ['customs-kaz', '/v1/quarantine', 200],
      ['customs-kaz', '/v1/pairs', 403],
    ])('%s asks %s: %d', async (who, path, status) => {
      expect(await ask(path, tokens[who])).toBe(status);
    });

    test.each([
      ['customs-kaz', 'its own', '/v1/events?owner=KAZ', flow, 202],
      ['customs-kaz', 'another owner’s', '/v1/events?owner=MAR', flow, 403],
      ['customs-kaz', 'another stream’s', '/v1/events?owner=KAZ', anEvent('logistics.stocks'), 403],
      ['analyst', 'anybody’s', '/v1/events?owner=KAZ', flow, 403],
    ])('%s sends %s events', async (who, _, path, event, status) => {
      expect(await ask(path, tokens[who], [event])).toBe(status);
    });

    test('nobody else is let in', async () => {
      const { password } = keycloak;
      const ofAnother = await keycloak.token({
        ...{ grant_type: 'password', client_id: 'admin-cli', username: 'analyst', password },
      });
      const [head, body, signature] = tokens.analyst!.split('.') as [string, string, string];
      const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
      const forged = Buffer.from(JSON.stringify({ ...claims, entente_roles: ['operator'] })).toString('base64url');
      for (const token of [undefined, ofAnother, `${head}.${forged}.${signature}`])
        expect(await ask('/v1/pairs', token)).toBe(401);
    });

    test('it writes to its volumes alone', async () => {
      expect(await keycloak.writtenElsewhere()).toEqual([]);
    });
  });
});
