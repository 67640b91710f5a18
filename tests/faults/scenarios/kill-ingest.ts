import { setTimeout as sleep } from 'node:timers/promises';
import { quarantineTopicOf } from '#contracts/topics.js';
import { mustBeRefused } from '../../support/oracle.js';
import { type LoadRecord, makeLoad } from '../../support/load.js';
import type { Lab } from '../lab/lab.js';
import { partsOf } from '../lab/parts.js';
import type { Scenario } from '../scenario.js';

const partitions = 3;
const eventsARound = 3_000;
const resumeMs = 10_000;
/** A member that dies as its group agrees anew is waited for a second time: its session begins again when it is handed its part. */
const sessionMs = 6_000;

/** Two members that share the partitions: in each round one, the other or both are killed, and started again at once. */
export const scenario: Scenario = {
  name: 'kill-ingest',
  group: 'processes',
  fault: 'kill -9 of ingest processes at random instants',
  promise: 'exact; work resumes in 10 s or less (16 s where the group was about to agree anew)',
  rounds: { short: 2, default: 6, full: 100 },

  async run({ rounds, random, round, tell, openLab, limitMs }) {
    const events = (rounds + 1) * eventsARound;
    const streams = ['trade.declarations', 'trade.flows'] as const;
    const load = makeLoad(random, { events, partitions, streams, owners: ['MAR'] });
    const lab = await openLab({ load, partitions });
    const [first, ...parts] = partsOf(load, 2 * rounds + 1);
    const members = [lab.start('trade-ingest'), lab.start('trade-ingest')];
    await lab.feed.send(first!);
    await lab.intake.until(lab.feed.sent);

    const broken: string[] = [];
    let slowestMs = 0;
    let unstable = 0;
    for (let n = 1; n <= rounds; n++) {
      const [before, after] = [parts.shift()!, parts.shift()!];
      const victims = random.pick([[0], [1], [0, 1]]);
      const instant = lab.feed.sent + random.whole(1, before.length - 1);
      // With records waiting, a batch is in flight at nearly every instant.
      const feeding = lab.feed.send(before);
      await lab.intake.until(instant);
      await sleep(random.whole(0, 40));
      round(n, `killing ${victims.length === 2 ? 'both processes' : `process ${victims[0]! + 1} of 2`}`);
      const isStable = (await lab.groupState('trade-ingest')) === 'Stable';
      if (!isStable) unstable++;
      const killed = Date.now();
      await Promise.all(victims.map(async (at) => (members[at] = await lab.restart(members[at]!))));
      const left = await lab.intake.state();
      await feeding;
      await lab.feed.send(after);
      // Not the partitions of the survivor alone.
      await lab.intake.untilEachMoves(left);
      const resumedMs = Date.now() - killed;
      slowestMs = Math.max(slowestMs, resumedMs);
      if (resumedMs > limitMs(resumeMs + (isStable ? 0 : sessionMs)))
        broken.push(`round ${n}: work resumed everywhere after ${resumedMs} ms`);
    }
    tell('auditing');
    broken.push(...(await lab.audit()), ...(await untold(lab, load)), ...(await lab.terminate()));
    return { broken, slowestMs, seen: `${lab.feed.sent} events; ${unstable} kills as the group agreed anew` };
  },
};

/** Each refusal must have been told to the sender, once or more. */
async function untold(lab: Lab, load: readonly LoadRecord[]): Promise<string[]> {
  const admin = lab.client.admin();
  await admin.connect();
  const [end] = await admin.fetchTopicOffsets(quarantineTopicOf('MAR'));
  await admin.disconnect();
  const refused = load.filter(({ headers }) => headers?.[mustBeRefused] !== undefined).length;
  return Number(end!.high) < refused ? [`${end!.high} refusals were told to their sender, of ${refused}`] : [];
}
