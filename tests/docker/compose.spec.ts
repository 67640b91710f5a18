/** What the compose file promises, read as Docker reads it; nothing is started. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { version } = JSON.parse(read('package.json'));

/** What is read of a service below. */
interface Service {
  readonly image: string;
  readonly build?: { readonly target: string };
  readonly networks: readonly string[] | Readonly<Record<string, unknown>>;
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly [setting: string]: unknown;
}
const compose = parse(read('docker/compose.yaml'), { merge: true });
const access = parse(read('docker/access.yaml'));
const services = Object.entries<Service>(compose.services);
const dockerfile = read('docker/Dockerfile');

const named = (names: readonly string[]) => services.filter(([name]) => names.includes(name)).map(([, it]) => it);
const onceOnly = ['migrate', 'topics', 'sample', 'entente'];

test.each(services)('%s writes to its volumes alone, and has no power of root', (_, service) => {
  expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  expect(service.tmpfs).toContain('/tmp');
  expect([service.cap_add, service.privileged, service.network_mode]).toEqual([undefined, undefined, undefined]);
});

test.each(services)('%s has a version, limits, and a place where its lines end', (_, service) => {
  const { image } = service;
  expect(image).toMatch(/:(?:v?\d+\.\d+(?:\.\d+)?|\$\{ENTENTE_VERSION:-[\d.]+\})$/);
  const limits = { memory: expect.stringMatching(/^\d+[mg]$/), pids: expect.any(Number) };
  expect(service).toMatchObject({
    deploy: { resources: { limits } },
    logging: { options: { 'max-size': expect.anything(), 'max-file': expect.anything() } },
  });
});

test('what is built has the version of the package', () => {
  const built = services.flatMap(([, { build, image }]) => (build ? [image] : []));
  expect(built.length).toBeGreaterThan(5);
  for (const image of built) expect(image).toMatch(new RegExp(`:-${version}\\}$`));
});

test.each(services)('%s tells whether it is well, and comes back; what runs once does not', (name, service) => {
  if (onceOnly.includes(name)) expect(service).toMatchObject({ restart: 'no' });
  else expect(service).toMatchObject({ restart: 'unless-stopped', healthcheck: { test: expect.any(Array) } });
  expect(service.healthcheck === undefined).toBe(onceOnly.includes(name));
});

test('everything starts after what it needs is well, or done', () => {
  for (const [name, service] of services) {
    for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
      const expected = onceOnly.includes(needed) ? 'service_completed_successfully' : 'service_healthy';
      expect([name, needed, condition]).toEqual([name, needed, expected]);
    }
  }
  for (const service of named(['trade-ingest', 'logistics-ingest', 'agreement-ingest', 'indicators', 'gateway'])) {
    expect(Object.keys(service.depends_on!)).toEqual(['migrate', 'topics']);
  }
});

test('the command is asked on a bad day too: nothing has to be well for that', () => {
  expect(compose.services.entente.depends_on).toBeUndefined();
});

test('topics find out whether the log is the one that was read, before anybody reads, and after a restore too', () => {
  const { topics } = compose.services;
  expect(topics.depends_on.migrate).toEqual({ condition: 'service_completed_successfully' });
  expect(topics.environment).toHaveProperty('DATABASE_URL');
  expect(read('docker/restore.sh')).toMatch(/^compose start migrate topics \$services$/m);
});

test('the pages alone are reached, and from this machine', () => {
  const published = services.flatMap(([name, { ports = [] }]) => (ports as string[]).map((port) => [name, port]));
  const ofThisMachine = expect.stringMatching(/^127\.0\.0\.1:/);
  expect(published).toEqual([
    ['gateway', ofThisMachine],
    ['grafana', ofThisMachine],
    ['identity', ofThisMachine],
  ]);
  expect(compose.networks.inner).toEqual({ internal: true });
  const namesOf = ({ networks }: Service) => (Array.isArray(networks) ? networks : Object.keys(networks));
  const outside = services.filter(([, service]) => namesOf(service).some((name) => name !== 'inner'));
  expect(outside.map(([name]) => name)).toEqual(published.map(([name]) => name));
});

test('whoever sets where traces go tells the services, and nothing else', () => {
  const told = services.filter(([, { environment = {} }]) => 'OTEL_EXPORTER_OTLP_ENDPOINT' in environment);
  expect(told.map(([name]) => name)).toEqual([
    ...['trade-ingest', 'logistics-ingest', 'agreement-ingest', 'indicators', 'gateway'],
  ]);
  for (const [, { environment }] of told) expect(environment).toMatchObject({ OTEL_EXPORTER_OTLP_ENDPOINT: null });
});

test('whoever sets how the gateway is asked, and where it reads, tells the gateway alone', () => {
  const names = ['READ_DATABASE_URL', 'CLEARED_DATABASE_URL', 'READ_MAX_LAG'];
  const all = [...names, 'TRUSTED_PROXIES', 'RATE_LIMIT', 'STREAM_LIMIT', 'CORS_ORIGINS'];
  const [, gateway] = services.find(([name]) => name === 'gateway')!;
  expect(gateway.environment).toMatchObject(Object.fromEntries(all.map((name) => [name, null])));
  for (const [name, { environment = {} }] of services) {
    if (name !== 'gateway') expect([name, all.filter((one) => one in environment)]).toEqual([name, []]);
  }
  const [, told] = /^## With Docker Compose\n(.*?)^### /ms.exec(read('docs/operate.md'))!;
  for (const name of all) expect(told).toContain(`\`${name}\``);
  // Misspelt, nobody would read it: each is one of the settings.
  for (const name of all) expect(read('libs/platform/config.ts')).toMatch(new RegExp(`^  ${name}:`, 'm'));
});

test('secrets come from files, and no environment holds one', () => {
  for (const [name, { environment = {} }] of services) {
    for (const [variable, value] of Object.entries(environment)) {
      if (/(?:PASSWORD|SECRET|KEY)(?:_FILE|__FILE)?$/.test(variable)) {
        expect([name, variable, value]).toEqual([name, variable, expect.stringMatching(/^\/run\/secrets\/\w+$/)]);
      }
      expect([name, variable, value]).not.toEqual([name, variable, expect.stringMatching(/:\/\/[^@/]*:[^@/]*@/)]);
    }
  }
  for (const { file } of Object.values<{ file: string }>(compose.secrets)) expect(file).toMatch(/^secrets\/\w+$/);
});

test('every secret that is named is made, once, and is handed to nobody who is not of this machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-secrets-'));
  try {
    cpSync(join(root, 'docker/secrets.sh'), join(folder, 'secrets.sh'));
    const make = () => spawnSync('sh', [join(folder, 'secrets.sh')], { encoding: 'utf8' });
    expect(make()).toMatchObject({ status: 0, stderr: '' });
    const secrets = () => readdirSync(join(folder, 'secrets')).map((name) => [name, contents(name)]);
    const contents = (name: string) => readFileSync(join(folder, 'secrets', name), 'utf8');
    const first = secrets();
    // The gateway makes that one.
    const named = Object.keys({ ...compose.secrets, ...access.secrets });
    const made = named.filter((name) => name !== 'metrics_key');
    expect(first.map(([name]) => name).sort()).toEqual(made.sort());
    expect(new Set(first.map(([, secret]) => secret)).size).toBe(first.length);
    expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o700);
    make();
    expect(secrets()).toEqual(first);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('each image is built from a stage of its own, on a base of one version, and runs as nobody of importance', () => {
  const targets = services.flatMap(([, { build }]) => build?.target ?? []);
  for (const target of new Set(targets)) expect(dockerfile).toMatch(new RegExp(`^FROM runtime AS ${target}$`, 'm'));
  expect(dockerfile).toMatch(/^FROM node:\d+\.\d+\.\d+-bookworm-slim AS base$/m);
  const [, runtime] = /^FROM base AS runtime\n(.*?)\nFROM/ms.exec(dockerfile)!;
  expect(runtime).toMatch(/^USER 1000:1000$/m);
  // Without BuildKit it builds as well.
  expect(dockerfile).not.toMatch(/--mount|<</);
});
