import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '#embedded/ports.js';
import { startPostgres } from '#embedded/postgres-server.js';
import { startStandalone } from '../../support/standalone-process.js';
import { type Figure, type Form, shown, type Step } from '../figure.js';
import { median } from '../statistics.js';

const times: Record<Form, number> = { smoke: 1, short: 5, full: 20 };
const goalMs = 5_000;

export const figure: Figure = {
  title: 'a second start of everything in one process',
  method:
    'What npm start runs is started in a folder of its own, takes in the sample, and is stopped; then it is started and stopped again and again. The clock runs from the start of the ' +
    'process until it says that it is ready: its PostgreSQL, every service and the gateway run. By turns with it, a PostgreSQL alone is started on a folder of its own, which is not its first start either.',

  async run(_, form, step) {
    const folder = await mkdtemp(join(tmpdir(), 'entente-start-'));
    try {
      // As root, PostgreSQL runs as another user, who must be able to enter.
      await chmod(folder, 0o755);
      const turns = await startAgain(folder, times[form], step);
      const most = Math.max(...turns.everything);
      const middle = { everything: median(turns.everything), postgres: median(turns.postgres) };
      return [
        {
          what: 'second start until everything is ready',
          value: `median ${shown(middle.everything)} ms, most ${shown(most)} ms`,
          against: `PostgreSQL alone: ${shown(middle.postgres)} ms`,
          ratio: shown(middle.everything / middle.postgres),
          goal: `most ${goalMs.toLocaleString('en-US')} ms or less`,
          holds: most <= goalMs,
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

async function startAgain(folder: string, count: number, step: Step) {
  const everything = () => startEverything(join(folder, 'everything'));
  const postgres = () => startPostgres({ folder: join(folder, 'postgres') });
  await step('first start, with the sample', async () => {
    await timed(everything);
    await timed(postgres);
  });
  const turns = { everything: [] as number[], postgres: [] as number[] };
  await step('starts', async (onProgress) => {
    for (let turn = 1; turn <= count; turn++) {
      turns.everything.push(await timed(everything));
      turns.postgres.push(await timed(postgres));
      onProgress(turn, count);
    }
  });
  return turns;
}

/** Milliseconds that it took to start; it is stopped then. */
async function timed(start: () => Promise<{ stop(): Promise<unknown> }>): Promise<number> {
  const began = performance.now();
  const running = await start();
  const ms = performance.now() - began;
  await running.stop();
  return ms;
}

async function startEverything(data: string) {
  const [port] = await freePorts(1);
  const standalone = startStandalone(tmpdir(), { PORT: String(port), ENTENTE_DATA: data });
  try {
    await standalone.ready;
    return standalone;
  } catch (error) {
    standalone.child.kill('SIGKILL');
    throw error;
  }
}
