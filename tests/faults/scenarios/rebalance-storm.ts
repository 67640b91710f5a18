import { setTimeout as sleep } from 'node:timers/promises';
import { makeLoad } from '../../support/load.js';
import type { Random } from '../../../samples/simulator/random.js';
import type { Lab } from '../lab/lab.js';
import { sendPaced } from '../lab/pace.js';
import { joinTradeIngest, type PassingMember } from '../lab/passing-member.js';
import type { Scenario, ScenarioContext } from '../scenario.js';

const partitions = 4;
const everyMs = 2_000;
const eventsASecond = 1_000;
const mostPassing = 3;
const calmAtMostMs = 60_000;
const stallMs = 5_000;

/**
 * Two processes that stay, and up to three members beside them that come and go: a round is one that joins or leaves. The
 * same load a second is taken in before, without them.
 */
export const scenario: Scenario = {
  name: 'rebalance-storm',
  group: 'members',
  fault: 'a member joins or leaves every 2 s (a round each)',
  promise: 'at least half of the calm speed, no pause over 5 s; exact',
  rounds: { short: 6, default: 12, full: 300 },

  async run(context) {
    const { rounds, random, tell, openLab, limitMs } = context;
    const stormMs = rounds * everyMs;
    const calmMs = Math.min(stormMs, calmAtMostMs);
    const events = ((calmMs + stormMs) / 1_000) * eventsASecond;
    const streams = ['trade.declarations', 'trade.flows'] as const;
    const load = makeLoad(random, { events, partitions, streams, owners: ['MAR'] });
    const calmRecords = Math.round((load.length * calmMs) / (calmMs + stormMs));
    const lab = await openLab({ load, partitions });
    for (let n = 0; n < 2; n++) lab.start('trade-ingest');
    await lab.shared('trade-ingest', 2);

    tell('calm');
    const calm = await sendPaced(lab, load.slice(0, calmRecords), calmMs);
    await lab.settled();
    const raging = storm(lab, random, context);
    raging.catch(() => {});
    const stormy = await sendPaced(lab, load.slice(calmRecords), stormMs);
    await raging;

    tell('auditing');
    const broken: string[] = [];
    const [slow, fast] = [Math.round(stormy.perSecond), Math.round(calm.perSecond)];
    if (slow < fast / 2) broken.push(`${slow} events/s in the storm, of ${fast} in the calm`);
    if (stormy.longestPauseMs > limitMs(stallMs))
      broken.push(`nothing was taken in for ${stormy.longestPauseMs} ms in the storm`);
    broken.push(...(await lab.audit()), ...(await lab.terminate()));
    return { broken, slowestMs: stormy.longestPauseMs, seen: `${slow} events/s, ${fast} in the calm` };
  },
};

async function storm(lab: Lab, random: Random, { rounds, round }: ScenarioContext): Promise<void> {
  const members: PassingMember[] = [];
  const leaving: Promise<void>[] = [];
  const leave = (member: PassingMember) => {
    const left = member.leave();
    left.catch(() => {});
    leaving.push(left);
  };
  for (let n = 1; n <= rounds; n++) {
    const joins = members.length === 0 || (members.length < mostPassing && random.next() < 0.5);
    round(n, joins ? 'a member joins' : 'a member leaves');
    if (joins) members.push(joinTradeIngest(lab));
    else leave(members.splice(random.whole(0, members.length - 1), 1)[0]!);
    await sleep(everyMs);
  }
  members.forEach(leave);
  await Promise.all(leaving);
}
