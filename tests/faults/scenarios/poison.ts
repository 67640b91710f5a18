import { quarantineTopicOf } from '#contracts/topics.js';
import { makeLoad } from '../../support/load.js';
import type { Lab } from '../lab/lab.js';
import { startServices } from '../lab/services.js';
import type { Scenario } from '../scenario.js';

const partitions = 3;
const owners = ['MAR', 'KAZ'];
const poison = { short: 300, default: 2_000, full: 10_000 };
/** How long nothing at all may be taken in while there is something. */
const blockedMs = 15_000;

/** Refused records of every reason between good ones, on every topic. */
export const scenario: Scenario = {
  name: 'poison',
  group: 'events',
  fault: 'poison messages mixed in, of every reason: 10,000 in the full form, 2,000 in the default one',
  promise: 'all in quarantine and told to their senders; no partition blocked',
  rounds: { short: 1, default: 1, full: 1 },

  async run({ form, random, round, tell, openLab, limitMs }) {
    const load = makeLoad(random, { events: 2 * poison[form], partitions, owners, poison: poison[form] });
    const lab = await openLab({ load, partitions });
    startServices(lab, load);
    round(1, `sending ${poison[form]} of ${load.length} records that must be refused`);
    const feeding = lab.feed.send(load);
    await lab.intake.until(1);
    await lab.intake.until(load.length, limitMs(blockedMs));
    await feeding;
    tell('auditing');
    const broken = [...(await lab.audit()), ...(await untold(lab)), ...(await lab.terminate())];
    const { rows } = await lab.pool.query<{ reasons: number }>(
      'select count(distinct reason) :: int as reasons from stream.quarantine',
    );
    return { broken, seen: `${poison[form]} refused for ${rows[0]!.reasons} reasons` };
  },
};

/** Each refusal must have been told to its sender, once or more. */
async function untold(lab: Lab): Promise<string[]> {
  const admin = lab.client.admin();
  await admin.connect();
  const told = await Promise.all(
    owners.map(async (owner) => {
      const { rows } = await lab.pool.query<{ refused: number }>(
        'select count(*) :: int as refused from stream.quarantine where owner = $1',
        [owner],
      );
      const [end] = await admin.fetchTopicOffsets(quarantineTopicOf(owner));
      const missing = rows[0]!.refused - Number(end!.high);
      return missing > 0 ? [`${missing} refusals were not told to ${owner}`] : [];
    }),
  );
  await admin.disconnect();
  return told.flat();
}
