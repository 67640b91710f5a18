/** The examples of docs/producers, as a ministry runs them: with a client that is not ours, and what the command wrote. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type Ran, run } from '#embedded/processes.js';
import { eventually } from '../support/eventually.js';
import { writeKafkaScripts } from '../support/kafka-tool.js';
import { pythonEnvironment } from '../support/python.js';
import type { SecuredEntente } from '../support/secured-entente.js';

const examples = fileURLToPath(new URL('../../docs/producers/', import.meta.url));

/** Why a client is not there; undefined when it is. */
const missing = {
  kcat:
    (await run('kcat', ['-V'])).code === null ? 'there is no "kcat": install it (Debian has it as kcat)' : undefined,
  python: undefined as string | undefined,
};
const python = await pythonEnvironment('Python clients', join(examples, 'requirements.txt'), 'entente-producers').catch(
  (error: Error) => void (missing.python = error.message),
);

export type Way = 'certificate' | 'password';

interface Client {
  readonly name: string;
  /** How it cannot come in, and is not tried. */
  readonly not?: Way;
  readonly program: string;
  readonly missing?: string | undefined;
}
const interpreter = `${python}/bin/python`;
const clients: readonly Client[] = [
  // Debian's stands on librdkafka 2.0.2: Kafka 4 refuses the SCRAM of all before 2.6.1 (confluentinc/librdkafka 4895).
  { name: 'kcat.sh', program: 'bash', missing: missing.kcat, not: 'password' },
  { name: 'java.sh', program: 'bash' },
  { name: 'kafka_python.py', program: interpreter, missing: missing.python },
  { name: 'confluent_python.py', program: interpreter, missing: missing.python },
];

const clientsBy = (way: Way) => clients.filter(({ not }) => not !== way);

export type Running = ReadonlyMap<string, Promise<Ran>>;

/** Begins all that can be run, side by side: Java's takes its time. `credential` is the folder that KAZ was given. */
export async function startExamples(entente: SecuredEntente, way: Way, credential: string): Promise<Running> {
  const scripts = join(entente.folder, 'bin');
  await mkdir(scripts, { recursive: true });
  await writeKafkaScripts(scripts);
  const options = { env: { PATH: `${scripts}:${process.env.PATH}` }, timeoutMs: 60_000 };
  const there = clientsBy(way).filter((client) => client.missing === undefined);
  return new Map(there.map(({ name, program }) => [name, run(program, [join(examples, name), credential], options)]));
}

export function describeExamples(way: Way, entente: () => SecuredEntente, running: () => Promise<Running>): void {
  describe(`of docs/producers, by ${way},`, () => {
    for (const { name, missing } of clientsBy(way)) {
      const title = `${name} sends, and shows what was refused and why`;
      if (missing !== undefined) {
        process.stderr.write(`\nSKIPPED, ${missing}: "${title}".\n`);
        test.skip(title, () => {});
      } else test(title, async () => assertShown(entente(), await (await running()).get(name)!), 70_000);
    }
  });
}

async function assertShown(entente: SecuredEntente, { code, stdout, stderr }: Ran): Promise<void> {
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  const [, good, bad] = /^sent (\S+-good) and (\S+-bad)$/m.exec(stdout)!;
  expect(stdout).toMatch(new RegExp(`${bad}.*unknown-code.*/data/partner`));
  const { data } = await entente.get('/v1/quarantine?owner=KAZ');
  expect(data).toContainEqual(expect.objectContaining({ eventId: bad, reason: 'unknown-code' }));
  await eventually(async () => {
    const { rowCount } = await entente.pool.query('select from trade.flow_versions where event_id = $1', [good]);
    expect(rowCount).toBe(1);
  }, 10_000);
}
