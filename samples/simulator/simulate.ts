import type { SampleEvent } from '../sample-record.js';
import { consignments } from './consignments.js';
import { stocks } from './hub.js';
import { movementsOf } from './movements.js';
import { seededRandom } from './random.js';
import { serviceEvents } from './services.js';

/** The day of the visit to Rabat. */
export const sampleSeed = 20250228;

/** Movements, services and hub stock of the corridor. The same seed gives the same events, byte for byte. */
export function simulate(seed = sampleSeed): SampleEvent[] {
  const random = seededRandom(seed);
  const all = consignments(random);
  return [
    ...serviceEvents(),
    ...all.flatMap((consignment) => movementsOf(consignment, consignment.id.endsWith('2025-001'))),
    ...stocks(random, all),
  ];
}
