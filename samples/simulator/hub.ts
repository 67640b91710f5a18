import type { LogisticsStock } from '#contracts/streams/logistics-stocks.js';
import { type SampleEvent, simulatedEvent } from '../sample-record.js';
import { type Minutes, day, dayOf, hour, instantOf, simulationEnd, simulationStart } from './clock.js';
import type { Consignment } from './consignments.js';
import { goesToHub } from './corridor.js';
import { dischargedAt, tonnesText } from './movements.js';
import type { Random } from './random.js';

const hub = {
  hub: 'MAR-WHEAT-HUB-TNG',
  name: { fr: 'Plateforme du blé de Tanger Med (simulée)', en: 'Tanger Med wheat hub (simulated)' },
  place: 'MAPTM',
  commodity: '1001',
  origin: 'KAZ',
} as const;

/** Coast first, then the Sahel countries that the Atlantic Initiative is about. The share is of the stock of the day, in %. */
const destinations = [
  { area: 'SEN', chance: 0.7, share: [8, 18] },
  { area: 'CIV', chance: 0.6, share: [8, 16] },
  { area: 'MRT', chance: 0.5, share: [5, 12] },
  { area: 'MLI', chance: 0.5, share: [4, 10] },
  { area: 'BFA', chance: 0.4, share: [4, 9] },
  { area: 'NER', chance: 0.2, share: [2, 6] },
] as const;
/** Tenths of a tonne: what is kept back. */
const reserve = 5_000;
/** The day after the wheat was discharged, at the weighing at noon. */
const receivedAfter = day;

/** Receipts are the wheat that the corridor brought; issues go out on Wednesdays, from what was there that morning. */
export function stocks(random: Random, all: readonly Consignment[]): SampleEvent[] {
  const receipts = new Map<string, Consignment[]>();
  for (const consignment of all.filter(({ route }) => goesToHub(route))) {
    const received = dayOf(dischargedAt(consignment) + receivedAfter);
    receipts.set(received, [...(receipts.get(received) ?? []), consignment]);
  }
  const events: SampleEvent[] = [];
  let stock = 0;
  for (let today = simulationStart; today <= simulationEnd; today += day) {
    // Issues come first: whatever the order in which a reader sums the day, the stock is never below zero.
    if (new Date(today * 60_000).getUTCDay() === 3) {
      for (const { area, amount } of issuesOf(random, stock)) {
        stock -= amount;
        events.push(stockEvent(today + 8 * hour, 'out', `OUT-${dayOf(today)}-${area}`, amount, area));
      }
    }
    for (const { id, decitonnes } of receipts.get(dayOf(today)) ?? []) {
      stock += decitonnes;
      events.push(stockEvent(today + 12 * hour, 'in', `IN-${id}`, decitonnes));
    }
  }
  return events;
}

function issuesOf(random: Random, stock: number): { area: string; amount: number }[] {
  return destinations.flatMap(({ area, chance, share: [min, max] }) => {
    const drawn = random.next() < chance;
    const amount = Math.floor((Math.max(0, stock - reserve) * random.whole(min, max)) / 100);
    return drawn && amount > 0 ? [{ area, amount }] : [];
  });
}

function stockEvent(
  at: Minutes,
  direction: 'in' | 'out',
  movement: string,
  decitonnes: number,
  destination?: string,
): SampleEvent {
  const data: LogisticsStock = {
    reporter: 'MAR',
    roadmapItems: [{ roadmap: 'MAR-KAZ-2025', item: 8 }],
    ...hub,
    movement,
    direction,
    movedOn: dayOf(at),
    tonnes: tonnesText(decitonnes),
    ...(destination === undefined ? {} : { destination }),
  };
  const attributes = { id: movement, time: instantOf(at), subject: `${hub.hub}/${movement}` };
  return simulatedEvent('logistics.stocks', 'hub', attributes, data);
}
