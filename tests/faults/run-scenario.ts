import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../samples/simulator/random.js';
import { type Lab, openLab } from './lab/lab.js';
import type { Findings, Form, Scenario } from './scenario.js';

export const defaultSeed = 20_250_228;

export interface Outcome {
  readonly scenario: Scenario;
  readonly rounds: number;
  readonly seconds: number;
  readonly findings: Findings;
}

export interface Watch {
  round(n: number, what: string): void;
  tell(what: string): void;
}

/** Runs a scenario to its end. What it throws is a broken promise too: it never rejects. */
export async function runScenario(scenario: Scenario, form: Form, seed: number, watch: Watch): Promise<Outcome> {
  const rounds = scenario.rounds[form];
  const begun = Date.now();
  const labs: Lab[] = [];
  const ends: (() => Promise<unknown>)[] = [];
  const findings = await scenario
    .run({
      ...{ form, rounds, random: randomOf(seed, scenario.name) },
      round: (n, what) => watch.round(n, what),
      tell: (what) => watch.tell(what),
      atEnd: (end) => void ends.unshift(end),
      limitMs: (ms) => (form === 'short' ? 2 * ms : ms),
      async openLab(options) {
        watch.tell('starting the servers');
        const lab = await openLab(options);
        labs.push(lab);
        return lab;
      },
    })
    .catch((error: Error): Findings => ({ broken: [error.stack ?? error.message] }));
  const closed = await Promise.allSettled(labs.map((lab) => lab.close()));
  const unclosed = closed.flatMap((one) => (one.status === 'rejected' ? [`the lab did not close: ${one.reason}`] : []));
  for (const end of ends) await end().catch((error: Error) => unclosed.push(`not cleaned up: ${error.message}`));
  const broken = [...findings.broken, ...unclosed];
  if (broken.length > 0) broken.push(...labs.map(keepOutputs));
  return { scenario, rounds, seconds: (Date.now() - begun) / 1_000, findings: { ...findings, broken } };
}

/** In files, for whoever looks for the cause; LOG_LEVEL=debug makes them say more. */
function keepOutputs(lab: Lab): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-faults-'));
  lab.outputs().forEach(({ service, output }, n) => writeFileSync(join(folder, `${n + 1}-${service}.log`), output));
  return `what the services printed is kept in ${folder}`;
}

/** Of its own for each scenario: `--only` repeats what it did among the others. */
function randomOf(seed: number, name: string) {
  return seededRandom(createHash('sha256').update(`${seed} ${name}`).digest().readUInt32BE());
}
