/** What the benchmarks know of each stream: where its events go, and what they must have come to in the end. */
import { topicOf } from '#contracts/topics.js';
import type { LoadStream } from './load.js';

type Data = Readonly<Record<string, string>>;

export interface BenchStream {
  readonly service: string;
  readonly topic: string;
  /** Table of its facts. */
  readonly table: string;
  /** The group that an accepted event is summed into, and the amounts that it adds there. */
  readonly group: (data: Data) => readonly unknown[];
  readonly amounts: (data: Data) => readonly [string, string];
  /** The same sums as the database has them, each in another place: key, count and two amounts in hundredths. */
  readonly stored: readonly string[];
}

/** Its amounts have two decimals at most, and their sums in hundredths stay below 2^53: doubles hold them exactly. */
const sums = (key: string, from: string, count: string, one: string, other: string) => `
  select concat_ws('|', ${key}) as key, ${count} :: text as count, trunc(100 * sum(${one})) :: text as one,
         trunc(100 * sum(${other})) :: text as other
    from ${from} group by 1`;

export const benchStreams: Readonly<Record<LoadStream, BenchStream>> = {
  'trade.declarations': {
    service: 'trade-ingest',
    topic: topicOf('trade.declarations', 'MAR'),
    table: 'storage.declaration_versions_standing',
    group: (data) => [data.partner, data.flow, data.acceptedOn!.slice(0, 7), data.commodity],
    amounts: (data) => [data.value!, data.netMass!],
    stored: [
      sums('partner, flow, period, commodity', 'trade.declared_flows', 'sum(declarations)', 'value', 'net_mass'),
      sums(
        'partner, flow, period, commodity',
        'trade.declaration_versions where superseded_at is null',
        'count(*)',
        'value',
        'net_mass',
      ),
    ],
  },
  'trade.flows': {
    service: 'trade-ingest',
    topic: topicOf('trade.flows', 'MAR'),
    table: 'storage.flow_versions_standing',
    group: (data) => [data.partner, data.flow, data.period],
    amounts: (data) => [data.value!, data.netMass!],
    stored: [
      sums('partner, flow, period', 'trade.flow_versions where superseded_at is null', 'count(*)', 'value', 'net_mass'),
    ],
  },
  'logistics.movements': {
    service: 'logistics-ingest',
    topic: topicOf('logistics.movements', 'MAR'),
    table: 'storage.movement_versions_standing',
    group: (data) => [data.place, data.activity, data.mode],
    amounts: (data) => [data.teu!, data.tonnes!],
    stored: [
      sums(
        'place, activity, mode',
        'logistics.movement_versions where superseded_at is null',
        'count(*)',
        'teu',
        'tonnes',
      ),
    ],
  },
};
