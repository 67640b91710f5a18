import { setTimeout as sleep } from 'node:timers/promises';
import { changesTopic } from '#contracts/topics.js';
import { makeLoad } from '../../support/load.js';
import type { Lab } from '../lab/lab.js';
import { partsOf } from '../lab/parts.js';
import type { Scenario } from '../scenario.js';

const partitions = 1;
const eventsARound = 300;
const patienceMs = 60_000;

/** Events of all streams, so that notices of every kind come in; the service is killed while it refreshes for them. */
export const scenario: Scenario = {
  name: 'kill-indicators',
  group: 'processes',
  fault: 'kill -9 of the indicators service while notices stream in',
  promise: 'values equal verify after recovery',
  rounds: { short: 2, default: 3, full: 20 },

  async run({ rounds, random, round, tell, openLab }) {
    const load = makeLoad(random, { events: rounds * eventsARound, partitions, owners: ['MAR', 'KAZ'] });
    const lab = await openLab({ load, partitions });
    for (const service of ['trade-ingest', 'logistics-ingest', 'agreement-ingest']) lab.start(service);
    let indicators = lab.start('indicators');
    await lab.shared('indicators', 1);

    let slowestMs = 0;
    const parts = partsOf(load, rounds);
    for (let n = 1; n <= rounds; n++) {
      // Before anything is sent: a service that is quick takes all in while it is asked.
      const taken = await noticesTaken(lab);
      const feeding = lab.feed.send(parts[n - 1]!);
      await untilTaken(lab, taken + 1);
      await sleep(random.whole(0, 1_000));
      round(n, 'killing the indicators service');
      const killed = Date.now();
      const left = await noticesTaken(lab);
      indicators = await lab.restart(indicators);
      await feeding;
      // Where nothing was left to do, the next round's notices tell.
      if (left < (await noticesWritten(lab))) {
        await untilTaken(lab, left + 1);
        slowestMs = Math.max(slowestMs, Date.now() - killed);
      }
    }
    tell('auditing');
    await lab.settled();
    const notices = await noticesWritten(lab);
    await untilTaken(lab, notices);
    const { rows } = await lab.pool.query<{ stored: number }>(
      'select count(*) :: int as stored from indicators.values',
    );
    const broken = [...(await lab.audit()), ...(await lab.terminate())];
    return { broken, slowestMs, seen: `${rows[0]!.stored} values, ${notices} notices` };
  },
};

async function noticesTaken(lab: Lab): Promise<number> {
  const state = await lab.intake.state();
  return state.find(({ group, topic }) => group === 'indicators' && topic === changesTopic)?.next ?? 0;
}

async function noticesWritten(lab: Lab): Promise<number> {
  const admin = lab.client.admin();
  await admin.connect();
  const [end] = await admin.fetchTopicOffsets(changesTopic);
  await admin.disconnect();
  return Number(end!.high);
}

async function untilTaken(lab: Lab, count: number): Promise<void> {
  for (let last = -1, since = Date.now(); ; await sleep(10)) {
    const taken = await noticesTaken(lab);
    if (taken >= count) return;
    if (taken > last) [last, since] = [taken, Date.now()];
    if (Date.now() - since > patienceMs)
      throw new Error(`no notice was taken in for ${patienceMs / 1_000} s: ${taken} of ${count}`);
  }
}
