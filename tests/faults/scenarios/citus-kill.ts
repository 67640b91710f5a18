import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { askOnce } from '../../support/ask-once.js';
import { nodesOf, prepareCitus } from '../../support/citus.js';
import { makeLoad } from '../../support/load.js';
import { partsOf } from '../lab/parts.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const eventsARound = 3_000;

/** Nodes of a Citus cluster on this machine, one of them in each round, in the middle of ingestion; and each time the coordinator after it. */
export const scenario: Scenario = {
  name: 'citus-kill',
  group: 'database',
  fault: 'kill -9 of a worker of a Citus cluster, then of its coordinator, under load',
  promise: 'facts, folds, counts and quarantine exact; no operator action',
  needs: 'CITUS_URL',
  rounds: { short: 2, default: 6, full: 20 },

  async run({ rounds, random, round, tell, openLab }) {
    const url = process.env.CITUS_URL!;
    await prepareCitus(url);
    const nodes = await Promise.all((await nodesOf(url)).map(struck));
    const streams = ['trade.declarations', 'trade.flows'] as const;
    const events = (rounds + 1) * eventsARound;
    const load = makeLoad(random, { events, partitions, streams, owners: ['MAR', 'KAZ'] });
    const lab = await openLab({ load, partitions, postgres: url });
    lab.start('trade-ingest');
    const [first, ...parts] = partsOf(load, rounds + 1);
    await lab.feed.send(first!);

    for (const [n, part] of parts.entries()) {
      await lab.intake.until(lab.feed.sent);
      const instant = lab.feed.sent + random.whole(1, part.length - 1);
      const feeding = lab.feed.send(part);
      await lab.intake.until(instant);
      await sleep(random.whole(0, 40));
      const isCoordinator = n % 2 === 1;
      round(n + 1, `killing ${isCoordinator ? 'the coordinator' : 'a worker'}`);
      const node = isCoordinator ? nodes.at(-1)! : random.pick(nodes.slice(0, -1) as [Node, ...Node[]]);
      await node.kill9();
      await sleep(random.whole(0, 2_000));
      await node.start();
      await feeding;
    }
    tell('auditing');
    await lab.settled();
    await lab.pool.query('select stream.await_commits()');
    return { broken: [...(await lab.audit()), ...(await lab.terminate())], seen: `${lab.feed.sent} events` };
  },
};

interface Node {
  kill9(): Promise<void>;
  start(): Promise<void>;
}

/** A node as it was started: `postmaster.opts` has the command. */
async function struck(url: string): Promise<Node> {
  const [settings] = await askOnce<{ data: string }>(url, `select current_setting('data_directory') as data`);
  const { data } = settings!;
  const { uid, gid } = statSync(data);
  const [program, ...written] = (await readFile(join(data, 'postmaster.opts'), 'utf8')).trim().split(/\s+/);
  const args = ['-D', data, ...written.map((arg) => arg.replaceAll('"', ''))];
  const env = { ...process.env, HOME: data };
  const answers = () =>
    askOnce(url, 'select').then(
      () => true,
      () => false,
    );
  return {
    async kill9() {
      const [pid] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
    },
    async start() {
      // What it started ends by itself, within a second, and holds its memory until then.
      for (;;) {
        spawn(program!, args, { uid, gid, env, cwd: data, stdio: 'ignore', detached: true }).unref();
        for (let tries = 0; tries < 50; tries++, await sleep(100)) if (await answers()) return;
      }
    },
  };
}
