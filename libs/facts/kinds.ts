import type { StreamName } from '#contracts/streams.js';
import { agreementActions } from './agreements/actions.js';
import { roadmapCommitments } from './agreements/commitments.js';
import { cooperationMeetings } from './agreements/meetings.js';
import type { AnyFactKind } from './fact-kind.js';
import { logisticsMovements } from './logistics/movements.js';
import { logisticsScores } from './logistics/scores.js';
import { logisticsServices } from './logistics/services.js';
import { logisticsStocks } from './logistics/stocks.js';
import { tradeDeclarations } from './trade/declarations.js';
import { tradeFlows } from './trade/flows.js';

/** The kind of fact that the events of each stream become. */
export const factKinds: Readonly<Record<StreamName, AnyFactKind>> = {
  'trade.declarations': tradeDeclarations,
  'trade.flows': tradeFlows,
  'logistics.movements': logisticsMovements,
  'logistics.services': logisticsServices,
  'logistics.stocks': logisticsStocks,
  'logistics.scores': logisticsScores,
  'agreements.actions': agreementActions,
  'roadmap.commitments': roadmapCommitments,
  'cooperation.meetings': cooperationMeetings,
};

const kindsOfTables = new Map(Object.values(factKinds).map((kind) => [kind.table, kind]));

/** The kind whose versions are in a table, such as `trade.flow_versions`. @throws Error where there is none. */
export function kindOfTable(table: string): AnyFactKind {
  const kind = kindsOfTables.get(table);
  if (kind === undefined) throw new Error(`${table} is no table of facts`);
  return kind;
}

/**
 * SQL of the versions of a kind that hold, each as far as who reads may see it: of pairs (SQL of an array; `null`: of all), now or
 * at a moment (SQL).
 */
export function versionsOf(kind: AnyFactKind, pairs: string, moment?: string): string {
  return moment === undefined ? `${readBy(kind)}_now(${pairs})` : `${readBy(kind)}_then(${pairs}, ${moment})`;
}

/** SQL of a function by which versions of a kind are read by their owners and ids, whether or not they hold. */
export const versionsNamed = (kind: AnyFactKind) => `${readBy(kind)}_named`;

/** How the names of the functions begin by which readers see versions (`0012-spread.sql`). */
const readBy = ({ table, shownIn = table }: AnyFactKind) => `facts.${shownIn.split('.')[1]}`;
