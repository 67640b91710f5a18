import type { Envelope } from '#contracts/envelope.js';
import type { Random } from '../../samples/simulator/random.js';
import { declarationHistory } from '../support/declarations.js';
import type { Placed } from './lab/feed.js';

export interface DeclarationLoad {
  readonly messages: Placed[];
  /** The events that must be accepted, each once. */
  readonly accepted: Envelope[];
  readonly counts: { readonly accepted: number; readonly duplicate: number; readonly quarantined: number };
}

/**
 * Declarations spread over the partitions, among them about 2 % that were sent before, to whichever partition, and 1 %
 * that must be refused.
 */
export function declarationLoad(random: Random, records: number, partitions: number): DeclarationLoad {
  const messages: Placed[] = [];
  const accepted: Envelope[] = [];
  const counts = { accepted: 0, duplicate: 0, quarantined: 0 };
  const send = (value: string) => messages.push({ value, partition: random.whole(0, partitions - 1) });
  for (const event of declarationHistory(random, records)) {
    const fate = random.next();
    if (fate < 0.02 && accepted.length > 0) {
      counts.duplicate++;
      send(JSON.stringify(accepted[random.whole(Math.max(0, accepted.length - 5_000), accepted.length - 1)]));
    } else if (fate < 0.03) {
      counts.quarantined++;
      send(random.pick(broken)(event));
    } else {
      counts.accepted++;
      accepted.push(event);
      send(JSON.stringify(event));
    }
  }
  return { messages, accepted, counts };
}

const withData = (event: Envelope, data: object) =>
  JSON.stringify({ ...event, data: { ...(event.data as object), ...data } });

const broken: readonly [(event: Envelope) => string, ...((event: Envelope) => string)[]] = [
  () => '{"id":',
  (event) => withData(event, { reporter: 'KAZ', partner: 'FRA' }),
  (event) => withData(event, { partner: 'XXX' }),
  (event) => withData(event, { value: -1 }),
];
