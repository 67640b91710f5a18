/** The Keycloak of docker/compose.yaml, with its settings, its secrets and its realm, where no container runs. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { guard } from '#embedded/guard.js';
import { freePorts } from '#embedded/ports.js';
import { end, run } from '#embedded/processes.js';
import { findJava, mavenJars } from './java.js';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
/** Less than half a minute on two cores that do nothing else. */
const startMs = 420_000;
/** What starts sooner, and is slower later. */
const hasty = '-XX:TieredStopAtLevel=1';

export interface Keycloak {
  readonly issuer: string;
  /** PEM file with whom to believe that it is this one. */
  readonly certificate: string;
  /** Password of the sample's users, and secret of its sender. */
  readonly password: string;
  /** The access token that it gives for these fields of a form. */
  token(form: Readonly<Record<string, string>>): Promise<string>;
  /** Files that it wrote outside of its volumes. */
  writtenElsewhere(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Folder of the program, fetched once. Throws one clear line when something is missing. */
export async function keycloakProgram(): Promise<string> {
  await findJava('Keycloak');
  const folder = await mavenJars('Keycloak', path('tests/docker/keycloak.pom.xml'), 'entente-keycloak', 'unpack');
  const [version] = /(?<=<version>)\d+\.\d+\.\d+(?=<)/.exec(
    await readFile(path('tests/docker/keycloak.pom.xml'), 'utf8'),
  )!;
  return join(folder, `keycloak-${version}`);
}

export async function startKeycloak(program: string): Promise<Keycloak> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-keycloak-'));
  const [home, secrets] = [join(folder, 'keycloak'), join(folder, 'secrets')];
  // Of its own: at its first start it writes itself anew.
  const copied = await run('cp', ['-a', program, home]);
  if (copied.code !== 0) throw new Error(`Keycloak cannot be copied: ${copied.stderr}`);
  await mkdir(join(home, 'data/import'), { recursive: true });
  await cp(path('docker/identity/realm.json'), join(home, 'data/import/realm.json'));
  await cp(path('docker/secrets.sh'), join(folder, 'secrets.sh'));
  const made = await run('sh', [join(folder, 'secrets.sh')]);
  if (made.code !== 0) throw new Error(`docker/secrets.sh: ${made.stderr}`);

  const { identity } = parse(await readFile(path('docker/compose.yaml'), 'utf8'), { merge: true }).services;
  const [port, healthPort] = (await freePorts(2)) as [number, number];
  const here = (text: string) =>
    text.replaceAll('$$', '$').replaceAll('/run/secrets', secrets).replaceAll('/opt/keycloak', home);
  const settings = Object.entries<string>(identity.environment).map(([name, value]) => [name, here(value)]);
  const [shell, ...flags] = identity.entrypoint as [string, ...string[]];
  const server = spawn(shell, [...flags, ...identity.command.map(here)], {
    env: {
      ...{ PATH: process.env.PATH, JAVA_HOME: process.env.JAVA_HOME, ...Object.fromEntries(settings) },
      ...{ KC_HOSTNAME: `https://localhost:${port}`, KC_HTTPS_PORT: String(port), KC_HTTP_HOST: '127.0.0.1' },
      ...{ KC_HTTP_MANAGEMENT_PORT: String(healthPort), JAVA_OPTS_APPEND: hasty },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  guard(server, 'KILL', folder);
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const stop = async () => {
    await end(server, 'SIGTERM');
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const [, ask, ...healthcheck] = identity.healthcheck.test as [string, string, ...string[]];
  const isWell = async () =>
    (
      await run(
        ask,
        healthcheck.map((text) => text.replace('127.0.0.1/9000', `127.0.0.1/${healthPort}`)),
      )
    ).code === 0;
  for (const deadline = Date.now() + startMs; !(await isWell()); await sleep(500)) {
    if (server.exitCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Error(`Keycloak did not start: ${output.trim().split('\n').slice(-8).join('\n')}`);
  }

  const issuer = `https://localhost:${port}/realms/entente`;
  const certificate = join(secrets, 'identity_certificate');
  const ca = await readFile(certificate);
  return {
    ...{ issuer, certificate, stop, password: (await readFile(join(secrets, 'identity_password'), 'utf8')).trim() },
    async token(form) {
      const { access_token: token, ...rest } = await post(`${issuer}/protocol/openid-connect/token`, form, ca);
      if (typeof token !== 'string') throw new Error(`Keycloak gave no token: ${JSON.stringify(rest)}`);
      return token;
    },
    async writtenElsewhere() {
      const newer = ['-type', 'f', '-newer', join(folder, 'secrets.sh')];
      const { stdout } = await run('find', [
        home,
        ...newer,
        '-not',
        '-path',
        `${home}/data/*`,
        '-not',
        '-path',
        `${home}/lib/quarkus/*`,
      ]);
      return stdout.split('\n').filter((line) => line !== '');
    },
  };
}

/** `fetch` takes no authority of one's own. */
function post(url: string, form: Readonly<Record<string, string>>, ca: Buffer): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const asking = request(url, { method: 'POST', ca, headers, timeout: 30_000 }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve(JSON.parse(text) as Record<string, unknown>));
    });
    asking.on('timeout', () => asking.destroy(new Error('Keycloak did not answer within 30 s'))).on('error', reject);
    asking.end(new URLSearchParams(form).toString());
  });
}
