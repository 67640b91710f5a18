import { describe, expect, test } from '@jest/globals';
import { type EntenteEvent, readEvent } from '#contracts/read-event.js';
import type { CooperationMeeting } from '#contracts/streams/cooperation-meetings.js';
import type { LogisticsMovement } from '#contracts/streams/logistics-movements.js';
import type { LogisticsService } from '#contracts/streams/logistics-services.js';
import type { LogisticsStock } from '#contracts/streams/logistics-stocks.js';
import type { RoadmapCommitment } from '#contracts/streams/roadmap-commitments.js';
import type { TradeFlow } from '#contracts/streams/trade-flows.js';
import { parseTopic } from '#contracts/topics.js';
import { areaOfPlace } from '#reference/countries.js';
import { simulate } from '../simulator/simulate.js';
import { sampleOwners, sampleRecords, sampleVersion } from './sample.js';

const records = sampleRecords();
const read = records.map(({ topic, value, headers }) => {
  const { stream, owner } = parseTopic(topic)!;
  return readEvent(value, headers, stream, owner);
});
const events = read.flatMap((result) => (result.ok ? [result.event] : []));
const dataOf = <Data>(stream: EntenteEvent['stream']) =>
  events.filter((event) => event.stream === stream).map((event) => event.data as unknown as Data);

describe('the sample', () => {
  test('is accepted, every record of it', () => {
    expect(read.filter(({ ok }) => !ok)).toEqual([]);
    expect(new Set(events.map(({ owner }) => owner))).toEqual(new Set(sampleOwners));
    expect(events.length).toBeGreaterThan(4500);
    expect(events.length).toBeLessThan(5500);
  });

  test('names every event once, in order of time', () => {
    const names = events.map(({ owner, stream, source, id }) => `${owner} ${stream} ${source} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    const times = events.map(({ time }) => time);
    expect(times).toEqual([...times].sort());
    expect(records.every(({ key }) => key.length > 0)).toBe(true);
  });

  test('is the same each time', () => {
    expect(sampleVersion()).toBe(sampleVersion());
    expect(simulate(7)).toEqual(simulate(7));
    expect(simulate(7)).not.toEqual(simulate(8));
  });

  test('is marked simulated where the simulator made it, and nowhere else', () => {
    const simulated = new Set(events.filter((event) => event.simulated).map(({ stream }) => stream));
    expect([...simulated].sort()).toEqual(['logistics.movements', 'logistics.services', 'logistics.stocks']);
    expect(events.filter((event) => event.simulated)).toHaveLength(simulate().length);
    expect(events.some(({ stream, simulated: by }) => simulated.has(stream) && !by)).toBe(false);
  });
});

describe('the roadmap', () => {
  const commitments = dataOf<RoadmapCommitment>('roadmap.commitments');

  test('has its 17 items in French and in English, each with an event', () => {
    const roadmap = commitments.find((data) => data.record === 'roadmap');
    if (roadmap?.record !== 'roadmap') throw new Error('no roadmap');
    expect(roadmap.items.map(({ item }) => item)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    for (const { title } of roadmap.items) expect(Object.keys(title).sort()).toEqual(['en', 'fr']);
    const outcomes = dataOf<CooperationMeeting>('cooperation.meetings').flatMap(({ outcomes = [] }) => outcomes);
    const linked = [...events.map(({ data }) => data), ...outcomes].flatMap(({ roadmapItems = [] }) => [
      ...roadmapItems,
    ]);
    expect(new Set(linked.map(({ item }) => item)).size).toBe(17);
  });

  test('has a due date only where a source states one', () => {
    const due = commitments.flatMap((data) => (data.record === 'commitment' && data.due ? [data] : []));
    expect(due).toMatchObject([{ commitment: 'MAR-KAZ-2025-05-JOINT-COMMISSION', due: '2025-12-31' }]);
  });
});

describe('the trade figures', () => {
  const flows = dataOf<TradeFlow>('trade.flows');
  const total = flows.filter(({ dataset }) => dataset === 'COMTRADE');

  test('are those that were published', () => {
    const valueOf = (reporter: string, period: string) =>
      total.find((flow) => flow.reporter === reporter && flow.period === period)?.value;
    expect(valueOf('MAR', '2016')).toBe('27371441');
    expect(valueOf('KAZ', '2016')).toBe('7206891');
    expect(flows.find(({ commodity, period }) => commodity === '490' && period === '2007')?.value).toBe('1881000');
    expect(flows.filter(({ dataset }) => dataset === 'FAOSTAT')).toHaveLength(29);
  });

  test('say where there is none', () => {
    expect(total.filter(({ value }) => value !== undefined)).toHaveLength(48);
    const missing = total.filter(({ value }) => value === undefined);
    expect(missing).toMatchObject(
      ['1995', '1996'].map((period) => ({ reporter: 'KAZ', period, observationStatus: 'O' })),
    );
    expect(missing.every(({ note }) => note !== undefined)).toBe(true);
  });
});

describe('the simulated corridor', () => {
  test('takes 30 to 40 days in the median, each way, and is planned shorter', () => {
    const moves = dataOf<LogisticsMovement>('logistics.movements');
    for (const corridor of ['KAZ-MAR-RAILSEA', 'MAR-KAZ-SEARAIL']) {
      const ofCorridor = moves.filter((move) => move.corridor === corridor);
      const actual = medianDays(ofCorridor.filter(({ classifier }) => classifier === 'ACT'));
      expect(actual).toBeGreaterThan(30);
      expect(actual).toBeLessThan(40);
      expect(medianDays(ofCorridor.filter(({ classifier }) => classifier === 'PLN'))).toBeLessThan(actual);
    }
  });

  test('has a direct service, a changed and a closed one', () => {
    const services = dataOf<LogisticsService>('logistics.services');
    const areas = services.map(({ stops }) => stops.map(areaOfPlace));
    expect(areas.some((stops) => stops.includes('MAR') && stops.includes('KAZ'))).toBe(true);
    expect(new Set(services.map(({ action }) => action))).toEqual(new Set(['opened', 'changed', 'closed']));
  });

  test('never issues what the hub does not hold', () => {
    let stock = 0;
    for (const { direction, tonnes } of dataOf<LogisticsStock>('logistics.stocks')) {
      stock += (direction === 'in' ? 1 : -1) * Math.round(Number(tonnes) * 10);
      expect(stock).toBeGreaterThanOrEqual(0);
    }
  });
});

/** Median time from the departure at the origin to the arrival at the destination. */
function medianDays(moves: readonly LogisticsMovement[]): number {
  const departures = new Map(
    moves.filter(({ call, activity }) => call === 1 && activity === 'DEPA').map((move) => [move.consignment, move.at]),
  );
  const days = moves
    .filter(({ activity, place, destination }) => activity === 'ARRI' && place === destination)
    .map(({ consignment, at }) => (Date.parse(at) - Date.parse(departures.get(consignment)!)) / 86_400_000);
  return days.sort((a, b) => a - b)[Math.floor(days.length / 2)]!;
}
