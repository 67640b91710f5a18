import type { LogisticsMovement } from '#contracts/streams/logistics-movements.js';
import { type SampleEvent, simulatedEvent } from '../sample-record.js';
import { type Minutes, day, hour, instantOf, simulationEnd } from './clock.js';
import type { Consignment, Passage } from './consignments.js';
import { goesToHub } from './corridor.js';

/** What happened at a call, or is planned to. */
interface Happening {
  readonly call: number;
  readonly activity: LogisticsMovement['activity'];
  readonly mode: LogisticsMovement['mode'];
  readonly at: Minutes;
}

const road = '3';
/** Plans are sent some days before the departure. */
const bookedBefore = 5 * day;

/** Hours from the arrival at the destination to the discharge: 8 to 31, by consignment. */
export function dischargedAt({ teu, actual }: Consignment): Minutes {
  return (actual.at(-1)?.arrived ?? NaN) + (8 + (teu % 24)) * hour;
}

/** The planned and the actual events of a consignment; what had not happened at the end of the simulation is left out. */
export function movementsOf(consignment: Consignment, isFirst: boolean): SampleEvent[] {
  const planned = transport(consignment.planned);
  const actual = [...transport(consignment.actual), ...handling(consignment)];
  const booked = (planned[0]?.at ?? NaN) - bookedBefore;
  return [
    ...planned.map((happening) => movement(consignment, happening, 'PLN', booked, isFirst)),
    ...actual
      .filter(({ at }) => at <= simulationEnd)
      .map((happening) => movement(consignment, happening, 'ACT', happening.at, isFirst)),
  ];
}

function transport(passages: readonly Passage[]): Happening[] {
  const happenings: Happening[] = [];
  passages.forEach(({ call, arrived, left }, index) => {
    const mode = call.arrival?.mode;
    const nextMode = passages[index + 1]?.call.arrival?.mode;
    if (mode && arrived !== undefined) happenings.push({ call: index + 1, activity: 'ARRI', mode, at: arrived });
    if (nextMode && left !== undefined)
      happenings.push({ call: index + 1, activity: 'DEPA', mode: nextMode, at: left });
  });
  return happenings;
}

/** Loading at the origin, discharge at the destination, and the gates where the goods come or go by road. */
function handling(consignment: Consignment): Happening[] {
  const { actual, route, teu } = consignment;
  const departed = actual[0]?.left ?? NaN;
  const discharged = dischargedAt(consignment);
  const last = actual.length;
  const happenings: Happening[] = [
    { call: 1, activity: 'LOAD', mode: actual[1]?.call.arrival?.mode ?? road, at: departed - 9 * hour },
    { call: last, activity: 'DISC', mode: actual.at(-1)?.call.arrival?.mode ?? road, at: discharged },
  ];
  if (route.calls[0]?.facility === 'POTE') {
    happenings.push({ call: 1, activity: 'GTIN', mode: road, at: departed - 40 * hour });
  }
  if (!goesToHub(route)) {
    happenings.push({ call: last, activity: 'GTOT', mode: road, at: discharged + (20 + (teu % 20)) * hour });
  }
  return happenings;
}

/** Morocco reports what happens in Morocco; Kazakhstan, whose railway carries, what happens elsewhere. */
function movement(
  { id, route, teu, decitonnes }: Consignment,
  { call, activity, mode, at }: Happening,
  classifier: 'PLN' | 'ACT',
  time: Minutes,
  isFirst: boolean,
): SampleEvent {
  const { place, facility } = route.calls[call - 1]!;
  const data: LogisticsMovement = {
    reporter: place.startsWith('MA') ? 'MAR' : 'KAZ',
    // The ends of the first trip of each kind of goods are enough to show movements beside their roadmap item.
    ...(isFirst && (activity === 'LOAD' || activity === 'DISC')
      ? { roadmapItems: [{ roadmap: 'MAR-KAZ-2025', item: 7 }] }
      : {}),
    consignment: id,
    corridor: route.corridor,
    origin: route.calls[0]!.place,
    destination: route.calls.at(-1)!.place,
    call,
    place,
    facility,
    activity,
    classifier,
    at: instantOf(at),
    mode,
    teu: String(teu),
    tonnes: tonnesText(decitonnes),
    commodity: route.commodity,
  };
  const attributes = { id: `${id}-${call}-${activity}-${classifier}`, time: instantOf(time), subject: id };
  return simulatedEvent('logistics.movements', 'corridor', attributes, data);
}

/** 12345 tenths of a tonne: `1234.5` */
export function tonnesText(decitonnes: number): string {
  const tenth = decitonnes % 10;
  const whole = String((decitonnes - tenth) / 10);
  return tenth === 0 ? whole : `${whole}.${tenth}`;
}
