/** The nine streams of events: what one event of each says, and what beyond its schema must hold. */
import type { TSchema } from 'typebox';
import { type Refusal, refusalOf } from './refusal.js';
import { agreementAction } from './streams/agreements-actions.js';
import { cooperationMeeting } from './streams/cooperation-meetings.js';
import { logisticsMovement } from './streams/logistics-movements.js';
import { logisticsScore } from './streams/logistics-scores.js';
import { logisticsService } from './streams/logistics-services.js';
import { logisticsStock } from './streams/logistics-stocks.js';
import { roadmapCommitment } from './streams/roadmap-commitments.js';
import { statusesWithoutValue } from './streams/trade-codes.js';
import { tradeDeclaration } from './streams/trade-declarations.js';
import { type TradeFlow, tradeFlow } from './streams/trade-flows.js';

export interface StreamContract {
  readonly schema: TSchema;
  /** Rule over several fields; the data already fits the schema. */
  readonly rule?: (data: never) => Refusal | undefined;
}

export const streams = {
  'trade.declarations': { schema: tradeDeclaration, rule: partnerIsAnother },
  'trade.flows': { schema: tradeFlow, rule: (data: TradeFlow) => partnerIsAnother(data) ?? valueFitsStatus(data) },
  'logistics.movements': { schema: logisticsMovement },
  'logistics.services': { schema: logisticsService },
  'logistics.stocks': { schema: logisticsStock },
  'logistics.scores': { schema: logisticsScore },
  'agreements.actions': { schema: agreementAction, rule: reporterIsParty },
  'roadmap.commitments': { schema: roadmapCommitment, rule: reporterIsParty },
  'cooperation.meetings': { schema: cooperationMeeting, rule: reporterIsParty },
} satisfies Record<string, StreamContract>;

export type StreamName = keyof typeof streams;
export const streamNames = Object.keys(streams) as StreamName[];

export function isStreamName(text: string): text is StreamName {
  return Object.hasOwn(streams, text);
}

function partnerIsAnother(data: { reporter: string; partner: string }): Refusal | undefined {
  if (data.partner !== data.reporter) return undefined;
  return refusalOf('schema-invalid', '/data/partner', {
    en: `partner ${data.partner} is the reporter itself`,
    fr: `le partenaire ${data.partner} est le déclarant lui-même`,
  });
}

function valueFitsStatus(data: TradeFlow): Refusal | undefined {
  const status = data.observationStatus ?? 'A';
  const needsValue = !statusesWithoutValue.includes(status);
  if (needsValue === (data.value !== undefined) || data.retracted) return undefined;
  const missing = {
    en: `observationStatus ${status} needs a value; where there is none, say M, L, O or Q`,
    fr: `observationStatus ${status} demande une valeur ; où il n’y en a pas, dites M, L, O ou Q`,
  };
  const tooMuch = {
    en: `observationStatus ${status} means that there is no value: leave value out`,
    fr: `observationStatus ${status} veut dire qu’il n’y a pas de valeur : omettez value`,
  };
  return refusalOf('schema-invalid', '/data/value', needsValue ? missing : tooMuch);
}

function reporterIsParty(data: { reporter: string; parties: readonly string[] }): Refusal | undefined {
  if (data.parties.includes(data.reporter)) return undefined;
  const parties = data.parties.join(', ');
  return refusalOf('schema-invalid', '/data/parties', {
    en: `reporter ${data.reporter} is not among the parties ${parties}`,
    fr: `le déclarant ${data.reporter} n’est pas parmi les parties ${parties}`,
  });
}
