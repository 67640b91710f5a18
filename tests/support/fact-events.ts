/** Events for facts, with what every one of their stream must say filled in: a spec names what it is about. */
import type { Envelope } from '#contracts/envelope.js';
import type { StreamName } from '#contracts/streams.js';
import type { AgreementAction } from '#contracts/streams/agreements-actions.js';
import type { CooperationMeeting } from '#contracts/streams/cooperation-meetings.js';
import type { LogisticsMovement } from '#contracts/streams/logistics-movements.js';
import type { LogisticsScore } from '#contracts/streams/logistics-scores.js';
import type { LogisticsService } from '#contracts/streams/logistics-services.js';
import type { LogisticsStock } from '#contracts/streams/logistics-stocks.js';
import type { CommitmentAction, RoadmapDeclared } from '#contracts/streams/roadmap-commitments.js';
import type { TradeDeclaration } from '#contracts/streams/trade-declarations.js';
import type { TradeFlow } from '#contracts/streams/trade-flows.js';
import type { NewRecord } from '#event-log/event-log.js';
import { anEvent, recordOf, reportedSource } from './events.js';

type Attributes = Partial<Envelope>;

/** `base` holds all that the stream asks for: nothing of a documented example gets into what a spec expects. */
function record(stream: StreamName, base: { reporter: string }, attributes: Attributes): NewRecord {
  const event = { ...anEvent(stream, {}, { source: reportedSource, ...attributes }), data: base };
  return recordOf(stream, event, base.reporter);
}

/** Morocco's imports of all goods from Kazakhstan in 2016, in its own collection, unless told otherwise. */
export function flow(data: Partial<TradeFlow>, attributes: Attributes = {}): NewRecord {
  const what = { reporter: 'MAR', partner: 'KAZ', flow: 'M', period: '2016', commodity: 'TOTAL' };
  const how = { dataset: 'NATIONAL', currency: 'USD', valuation: 'unknown' };
  return record('trade.flows', { ...what, ...how, ...data }, attributes);
}

/** An item of wheat from Kazakhstan, declared for import in Morocco, unless told otherwise. */
export function declaration(data: Partial<TradeDeclaration>, attributes: Attributes = {}): NewRecord {
  const what = { reporter: 'MAR', declaration: 'D1', item: 1, flow: 'M', partner: 'KAZ', commodity: '100119' };
  const how = { acceptedOn: '2016-05-10', currency: 'USD', valuation: 'CIF' };
  return record('trade.declarations', { ...what, ...how, ...data }, attributes);
}

/** `corridor: undefined` for a consignment that takes none. */
type MovementData = Partial<Omit<LogisticsMovement, 'corridor'>> & { corridor?: string | undefined };

/** An actual movement of a consignment from Kostanay to Tanger Med. */
export function movement(data: MovementData, attributes: Attributes = {}): NewRecord {
  const way = { corridor: 'C1', origin: 'KZKSN', destination: 'MAPTM' };
  const what = { reporter: 'KAZ', consignment: 'W1', call: 1, classifier: 'ACT', mode: '2' };
  return record('logistics.movements', { ...what, ...way, ...data }, attributes);
}

/** A consignment's departure from Kostanay, as Kazakhstan tells it. */
export const departure = (data: MovementData, attributes: Attributes = {}) =>
  movement({ place: 'KZKSN', activity: 'DEPA', ...data }, attributes);

/** Its arrival at Tanger Med, as Morocco tells it. */
export const arrival = (data: MovementData, attributes: Attributes = {}) =>
  movement({ reporter: 'MAR', place: 'MAPTM', activity: 'ARRI', call: 9, ...data }, attributes);

/** A service from Almaty to Casablanca. */
export function service(data: Partial<LogisticsService>, attributes: Attributes = {}): NewRecord {
  const what = { reporter: 'KAZ', service: 'S1', name: 'Service', action: 'opened', mode: '4', operator: 'Operator' };
  return record(
    'logistics.services',
    { ...what, stops: ['KZALA', 'MACMN'], departuresPerWeek: 1, ...data },
    attributes,
  );
}

/** A movement of Kazakh wheat at a hub in Morocco. */
export function stock(data: Partial<LogisticsStock>, attributes: Attributes = {}): NewRecord {
  const where = { reporter: 'MAR', hub: 'HUB', name: { en: 'Hub' }, place: 'MAPTM' };
  return record(
    'logistics.stocks',
    { ...where, direction: 'in', commodity: '1001', origin: 'KAZ', ...data },
    attributes,
  );
}

/** Morocco's overall score in the Logistics Performance Index. */
export function score(data: Partial<LogisticsScore>, attributes: Attributes = {}): NewRecord {
  const what = { reporter: 'MAR', index: 'WB.LPI', edition: 'LPI-2018', period: '2018' };
  return record('logistics.scores', { ...what, ...data }, attributes);
}

const between = { reporter: 'MAR', title: { en: 'Title' }, parties: ['MAR', 'KAZ'] };

export function action(data: Partial<AgreementAction>, attributes: Attributes = {}): NewRecord {
  return record('agreements.actions', { ...between, instrument: 'I1', domain: 'political', ...data }, attributes);
}

export function commitment(data: Partial<CommitmentAction>, attributes: Attributes = {}): NewRecord {
  const what = { record: 'commitment', commitment: 'C1', action: 'pledged', domain: 'economic' };
  return record('roadmap.commitments', { ...between, ...what, ...data }, attributes);
}

/** A roadmap of the two, with these items. */
export function roadmap(items: RoadmapDeclared['items'], attributes: Attributes = {}): NewRecord {
  const what = { record: 'roadmap', roadmap: 'R', declaredOn: '2025-01-01' };
  return record('roadmap.commitments', { ...between, ...what, ...{ items } }, attributes);
}

export function meeting(data: Partial<CooperationMeeting>, attributes: Attributes = {}): NewRecord {
  const what = { meeting: 'M1', kind: 'visit', status: 'held', domain: 'political' };
  return record('cooperation.meetings', { ...between, ...what, ...data }, attributes);
}

/** What a country says that it exported to another, of all goods in 2016 unless told otherwise. */
export function sold(
  reporter: string,
  partner: string,
  value: string,
  data: Partial<TradeFlow> = {},
  attributes: Attributes = {},
): NewRecord {
  return flow({ reporter, partner, flow: 'X', value, valuation: 'FOB', ...data }, attributes);
}
