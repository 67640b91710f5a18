import { makeLoad } from '../../support/load.js';
import { servicesOf, startServices } from '../lab/services.js';
import type { Scenario } from '../scenario.js';

const partitions = 3;
const events = { short: 2_000, default: 8_000, full: 30_000 };

/** Every stream at once, with nothing struck: what every other scenario sends too, here to all services, two of each. */
export const scenario: Scenario = {
  name: 'disorder',
  group: 'events',
  fault: '10 % of the events sent again, all out of order over 1,000 positions (and so in every run)',
  promise: 'exact',
  rounds: { short: 1, default: 1, full: 3 },

  async run({ form, rounds, random, round, tell, openLab }) {
    const load = makeLoad(random, { events: rounds * events[form], partitions });
    const lab = await openLab({ load, partitions });
    startServices(lab, load);
    for (const service of servicesOf(load)) lab.start(service);
    for (let n = 1; n <= rounds; n++) {
      round(n, 'sending');
      const size = Math.ceil(load.length / rounds);
      await lab.feed.send(load.slice((n - 1) * size, n * size));
      await lab.intake.until(lab.feed.sent);
    }
    tell('auditing');
    return { broken: [...(await lab.audit()), ...(await lab.terminate())], seen: `${lab.feed.sent} events` };
  },
};
