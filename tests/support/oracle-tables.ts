/** How docs/events.md and the tables tell what of an event stands in which column. */
import countries from 'i18n-iso-countries';
import type { StreamName } from '#contracts/streams.js';

export type Payload = Readonly<Record<string, unknown>>;
/** As JSON. */
export type Value = unknown;

export interface FactTable {
  readonly table: string;
  /** Natural key within the owner. */
  key(data: Payload): Value[];
  pairs(data: Payload): string[];
  period(data: Payload): string;
  /** Columns that this kind of fact has beside those that every kind has. */
  readonly columns: readonly string[];
  value(column: string, data: Payload): Value;
}

interface Description {
  readonly table: string;
  readonly key: string;
  /** Areas, or places of areas, any two of which see the fact. */
  readonly seenBy: (data: Payload) => readonly string[];
  readonly period: (data: Payload) => string;
  readonly columns: string;
  /** What a field that is left out means. */
  readonly defaults?: Payload;
  /** Columns that are not named as their field is. */
  readonly otherwise?: Readonly<Record<string, (data: Payload) => Value>>;
}

/** A column is named after its field: `accepted_on` holds `acceptedOn`. */
function factTable({ table, key, seenBy, period, columns, defaults = {}, otherwise = {} }: Description): FactTable {
  const fields = new Map(
    [...names(columns), ...names(key)].map((name) => [
      name,
      name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    ]),
  );
  const value = (column: string, data: Payload): Value =>
    otherwise[column]?.(data) ?? data[fields.get(column)!] ?? defaults[column] ?? null;
  return {
    table,
    key: (data) => names(key).map((name) => value(name, data)),
    pairs: (data) => pairsOf(seenBy(data)),
    period,
    columns: names(columns),
    value,
  };
}

const names = (list: string) => list.split(' ');
const month = (field: string) => (data: Payload) => (data[field] as string).slice(0, 7);
const both = (one: string, other: string) => (data: Payload) => [data[one] as string, data[other] as string];
const parties = (data: Payload) => data.parties as string[];

const areaOf = new Map<string, string>();
/** The area itself, or the one that a UN/LOCODE lies in. */
function areaFor(code: string): string {
  if (code.length === 3) return code;
  const area = areaOf.get(code) ?? countries.alpha2ToAlpha3(code.slice(0, 2))!;
  areaOf.set(code, area);
  return area;
}

function pairsOf(codes: readonly string[]): string[] {
  const areas = [...new Set(codes.map(areaFor))].sort();
  return areas.flatMap((one, n) => areas.slice(n + 1).map((other) => `${one}-${other}`));
}

export const factTables: Readonly<Record<StreamName, FactTable>> = {
  'trade.declarations': factTable({
    table: 'trade.declaration_versions',
    key: 'declaration item',
    seenBy: both('reporter', 'partner'),
    period: month('acceptedOn'),
    columns:
      'reporter partner flow declaration item accepted_on commodity value currency valuation net_mass supplementary_quantity supplementary_unit procedure office',
  }),
  'trade.flows': factTable({
    table: 'trade.flow_versions',
    key: 'partner flow period classification commodity dataset',
    seenBy: both('reporter', 'partner'),
    period: (data) => data.period as string,
    columns:
      'reporter partner flow classification commodity dataset value currency valuation quantity quantity_unit net_mass observation_status confidentiality reference note',
    defaults: { classification: 'HS', observation_status: 'A', confidentiality: 'F' },
  }),
  'logistics.movements': factTable({
    table: 'logistics.movement_versions',
    key: 'consignment call activity classifier equipment',
    seenBy: both('origin', 'destination'),
    period: (data) => new Date(data.at as string).toISOString().slice(0, 7),
    columns:
      'reporter consignment corridor origin destination call place facility activity classifier at mode equipment teu tonnes commodity',
  }),
  'logistics.services': factTable({
    table: 'logistics.service_versions',
    key: 'service valid_from',
    seenBy: (data) => data.stops as string[],
    period: month('validFrom'),
    columns: 'reporter service name action valid_from mode operator stops departures_per_week capacity_teu',
  }),
  'logistics.stocks': factTable({
    table: 'logistics.stock_versions',
    key: 'hub movement',
    seenBy: both('place', 'origin'),
    period: month('movedOn'),
    columns: 'reporter hub name place movement direction moved_on commodity tonnes origin destination',
  }),
  'logistics.scores': factTable({
    table: 'logistics.score_versions',
    key: 'index edition period',
    seenBy: () => [],
    period: (data) => data.period as string,
    columns: 'reporter index edition score scale reference',
  }),
  'agreements.actions': factTable({
    table: 'agreements.action_versions',
    key: 'instrument action sequence',
    seenBy: parties,
    period: month('date'),
    columns: 'reporter instrument title parties action sequence date domain theme place note evidence',
    defaults: { sequence: 1 },
  }),
  'roadmap.commitments': factTable({
    table: 'agreements.commitment_versions',
    key: 'record roadmap commitment action sequence',
    seenBy: parties,
    period: (data) => month(data.record === 'roadmap' ? 'declaredOn' : 'date')(data),
    columns:
      'reporter record roadmap items place commitment title parties action sequence date due domain theme note figures evidence',
    otherwise: {
      date: (data) => data.declaredOn ?? data.date,
      sequence: (data) => (data.record === 'commitment' ? (data.sequence ?? 1) : null),
    },
  }),
  'cooperation.meetings': factTable({
    table: 'agreements.meeting_versions',
    key: 'meeting',
    seenBy: parties,
    period: month('date'),
    columns:
      'reporter meeting title kind status date end_date place parties domain theme participants outcomes evidence',
  }),
};
