import { setTimeout as sleep } from 'node:timers/promises';
import { quarantineTopicOf, topicOf } from '#contracts/topics.js';
import { declarationLoad } from '../declaration-load.js';
import type { Lab } from '../lab/lab.js';
import type { Scenario } from '../scenario.js';

const topic = topicOf('trade.declarations', 'MAR');
const partitions = 4;
const recordsAHalf = 2_000;
const resumeMs = 10_000;

/** Two members that share the partitions: of each round one, the other or both are killed, and started again at once. */
export const scenario: Scenario = {
  name: 'kill-ingest',
  group: 'processes',
  fault: 'kill -9 of ingest processes at random instants',
  promise: 'exact; work resumes in 10 s or less',
  rounds: { short: 3, default: 10, full: 100 },

  async run({ rounds, random, round, tell, openLab, limitMs }) {
    const lab = await openLab({ topics: [{ topic, partitions }] });
    const load = declarationLoad(random, (2 * rounds + 1) * recordsAHalf, partitions);
    const half = (n: number) => load.messages.slice(n * recordsAHalf, (n + 1) * recordsAHalf);
    const members = [lab.start('trade-ingest'), lab.start('trade-ingest')];
    await lab.feed.send(topic, half(0));
    await lab.intake.until(recordsAHalf);

    const broken: string[] = [];
    let slowestMs = 0;
    for (let n = 1; n <= rounds; n++) {
      const victims = random.pick([[0], [1], [0, 1]]);
      // With records waiting, a batch is in flight at nearly every instant.
      const feeding = lab.feed.send(topic, half(2 * n - 1));
      await lab.intake.until((2 * n - 1) * recordsAHalf + random.whole(1, recordsAHalf - 1));
      await sleep(random.whole(0, 40));
      round(n, `killing ${victims.length === 2 ? 'both processes' : `process ${victims[0]! + 1} of 2`}`);
      const killed = Date.now();
      await Promise.all(victims.map(async (at) => (members[at] = await lab.restart(members[at]!))));
      const left = await lab.intake.state();
      await feeding;
      await lab.feed.send(topic, half(2 * n));
      // Not the survivor's partitions alone.
      await lab.intake.untilEachMoves(left);
      const resumedMs = Date.now() - killed;
      slowestMs = Math.max(slowestMs, resumedMs);
      if (resumedMs > limitMs(resumeMs)) broken.push(`round ${n}: work resumed everywhere after ${resumedMs} ms`);
    }
    tell('auditing');
    broken.push(...(await lab.audit()), ...(await untold(lab, load.counts.quarantined)), ...(await lab.terminate()));
    return { broken, slowestMs };
  },
};

/** Each refusal must have been told to the sender, once or more. */
async function untold(lab: Lab, refused: number): Promise<string[]> {
  const admin = lab.client.admin();
  await admin.connect();
  const [end] = await admin.fetchTopicOffsets(quarantineTopicOf('MAR'));
  await admin.disconnect();
  return Number(end!.high) < refused ? [`${end!.high} refusals were told to their sender, of ${refused}`] : [];
}
