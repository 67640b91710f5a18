import { setTimeout as sleep } from 'node:timers/promises';
import { makeLoad } from '../../support/load.js';
import { startProxy } from '../../support/tcp-proxy.js';
import type { Lab } from '../lab/lab.js';
import { partsOf } from '../lab/parts.js';
import { within } from '../lab/within.js';
import type { Scenario } from '../scenario.js';

const group = 'trade-ingest';
const partitions = 2;
const eventsARound = 2_000;
/** Longer than a member may be silent before its group forgets it. */
const sleepMs = 8_000;
const patienceMs = 30_000;

/** What the stopped process was about to send to the database, as its bytes tell; undefined: whatever. */
const instants = {
  'before it locks its offset row': 'lock-offset',
  'in its transaction, which the server then ends': 'advance-offset',
  'in its transaction': 'advance-offset',
  'at a random instant': undefined,
} as const;
type Instant = keyof typeof instants;

/**
 * A process stands still while its successor takes its partition over, and then goes on where it stood: it must find that
 * the row is no longer its own. One that stands in an open transaction holds the row, and others wait: until it goes on
 * and commits, which then counts, or until the server ends the transaction.
 */
export const scenario: Scenario = {
  name: 'zombie',
  group: 'members',
  fault: 'SIGSTOP past the session timeout, then SIGCONT',
  promise: 'fenced at the offset row; exact',
  rounds: { short: 2, default: 3, full: 20 },

  async run({ rounds, random, round, tell, openLab }) {
    const events = (rounds + 1) * eventsARound;
    const load = makeLoad(random, { events, partitions, streams: ['trade.declarations'], owners: ['MAR'] });
    const lab = await openLab({ load, partitions });
    const [first, ...parts] = partsOf(load, 2 * rounds + 1);
    const server = new URL(lab.databaseUrl);
    const proxies = await Promise.all([0, 1].map(() => startProxy(Number(server.port))));
    const members = proxies.map(({ port }) => {
      server.port = String(port);
      return lab.start(group, { DATABASE_URL: server.href, LOG_LEVEL: 'debug' });
    });
    await lab.feed.send(first!);
    await lab.intake.until(lab.feed.sent);

    const broken: string[] = [];
    let slowestMs = 0;
    let dropped = 0;
    for (let n = 1; n <= rounds; n++) {
      // A partition each: the one that is stopped has one batch in its hands.
      await lab.shared(group, 2);
      const instant = Object.keys(instants)[(n - 1) % 4] as Instant;
      const at = random.whole(0, 1);
      const [victim, proxy] = [members[at]!, proxies[at]!];
      const sought = instants[instant];
      round(n, `stopping process ${at + 1} of 2 ${instant}`);
      const held = sought === undefined ? undefined : proxy.holdAt(sought);
      await lab.feed.send(parts.shift()!);
      if (held) await within(patienceMs, `a batch ${instant}`, held.reached);
      else await sleep(random.whole(0, 100));
      victim.pause();
      const stopped = Date.now();
      const before = await lab.intake.state();
      const printed = victim.output().length;
      const feeding = lab.feed.send(parts.shift()!);

      if (instant !== 'in its transaction' && sought !== undefined) {
        if (instant !== 'before it locks its offset row') {
          await sleep(sleepMs);
          await endStanding(lab);
        }
        await lab.intake.untilEachMoves(before);
        slowestMs = Math.max(slowestMs, Date.now() - stopped);
      }
      await sleep(Math.max(0, stopped + sleepMs - Date.now()));
      victim.resume();
      held?.release();
      await feeding;
      await lab.intake.until(lab.feed.sent);
      await lab.shared(group, 2);
      const gaveWay = / batch dropped: /.test(victim.output().slice(printed));
      if (gaveWay) dropped++;
      else if (instant === 'before it locks its offset row')
        broken.push(`round ${n}: the process that was stopped ${instant} did not drop its batch`);
    }
    tell('auditing');
    broken.push(...(await lab.audit()), ...(await lab.terminate()));
    await Promise.all(proxies.map((proxy) => proxy.close()));
    return { broken, slowestMs, seen: `${dropped} batches dropped by zombies` };
  },
};

/** What the server does by itself to a transaction that stands still for a minute. */
async function endStanding(lab: Lab): Promise<void> {
  const { rowCount } = await lab.pool.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = '${group}'
       and state = 'idle in transaction' and state_change < clock_timestamp() - interval '2 seconds'`);
  if (rowCount === 0) throw new Error('the stopped process has no open transaction');
}
