import { setTimeout as sleep } from 'node:timers/promises';
import { makeLoad } from '../../support/load.js';
import { partsOf } from '../lab/parts.js';
import type { Scenario } from '../scenario.js';

const partitions = 3;
const eventsARound = 3_000;
/** From the moment when the broker answers again: members ask for it every few seconds, and then join anew. */
const resumeMs = 30_000;

/** The only broker dies and comes back, while events are produced and taken in; a record may be appended twice thereby. */
export const scenario: Scenario = {
  name: 'broker-kill',
  group: 'brokers',
  fault: 'kill -9 of the only broker, and its restart',
  promise: 'exact; every acknowledged event is there',
  rounds: { short: 1, default: 3, full: 20 },

  async run({ rounds, random, round, tell, openLab, limitMs }) {
    const events = (rounds + 1) * eventsARound;
    const streams = ['trade.declarations', 'trade.flows'] as const;
    const load = makeLoad(random, { events, partitions, streams, owners: ['MAR'] });
    const lab = await openLab({ load, partitions });
    const [first, ...parts] = partsOf(load, 2 * rounds + 1);
    for (let n = 0; n < 2; n++) lab.start('trade-ingest');
    await lab.feed.send(first!);
    await lab.intake.until(lab.feed.sent);

    const broken: string[] = [];
    let slowestMs = 0;
    for (let n = 1; n <= rounds; n++) {
      const before = parts.shift()!;
      const instant = lab.feed.sent + random.whole(1, before.length - 1);
      const feeding = lab.feed.send(before);
      await lab.intake.until(instant);
      await sleep(random.whole(0, 40));
      round(n, 'killing the broker');
      await lab.kafka.kill9();
      await sleep(random.whole(0, 2_000));
      tell(`round ${n}: starting it again`);
      await lab.kafka.restart();
      const back = Date.now();
      const left = await lab.intake.state();
      await feeding;
      await lab.feed.send(parts.shift()!);
      await lab.intake.untilEachMoves(left);
      const resumedMs = Date.now() - back;
      slowestMs = Math.max(slowestMs, resumedMs);
      if (resumedMs > limitMs(resumeMs)) broken.push(`round ${n}: work resumed everywhere after ${resumedMs} ms`);
    }
    tell('auditing');
    broken.push(...(await lab.audit()), ...(await lab.terminate()));
    const twice = (await lab.written()) - lab.feed.sent;
    return { broken, slowestMs, seen: `${lab.feed.sent} events, ${twice} appended twice` };
  },
};
