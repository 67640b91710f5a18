/** What the schema of a stream cannot say: its natural key in words, and rules over several fields. */
import type { StreamName } from './streams.js';

export interface StreamNotes {
  /** What one fact of the stream is. */
  readonly fact: string;
  /** Fields that make the natural key, beside the owner; of a stream with several records those of each, in the order of its schema. */
  readonly key: readonly (readonly string[])[];
  readonly rules: readonly string[];
}

const partnerIsAnother = '`partner` is another country than `reporter`.';
const reporterIsParty = '`reporter` is among the `parties`.';

export const streamNotes: Readonly<Record<StreamName, StreamNotes>> = {
  'trade.declarations': {
    fact: 'one item of one declaration',
    key: [['declaration', 'item']],
    rules: [
      partnerIsAnother,
      'An amendment is sent whole, with a higher `revision`; a cancellation with `retracted`.',
      'Items add up to monthly flows by six-digit commodity, which are compared with the official figures.',
    ],
  },
  'trade.flows': {
    fact: 'what one collection says of one partner, flow, period and commodity',
    key: [['partner', 'flow', 'period', 'classification', 'commodity', 'dataset']],
    rules: [
      partnerIsAnother,
      '`value` is required unless `observationStatus` is M, L, O or Q: then it must be left out. A zero is a zero, never a missing figure.',
    ],
  },
  'logistics.movements': {
    fact: 'one activity of one consignment (and equipment) at one call, as planned, as estimated or as it was',
    key: [['consignment', 'call', 'activity', 'classifier', 'equipment']],
    rules: [
      'A plan, an estimate and the actual event stand side by side; a better estimate is a higher `revision` of the estimate.',
      'Countries that each report a part of a trip give its `consignment` the same identifier.',
    ],
  },
  'logistics.services': {
    fact: 'the state of one service from one day on',
    key: [['service', 'validFrom']],
    rules: ['A change is a new event with its own `validFrom`, not a revision: a revision mends what was wrong.'],
  },
  'logistics.stocks': {
    fact: 'one receipt or issue of one hub',
    key: [['hub', 'movement']],
    rules: ['The stock of a hub is what came in less what went out.'],
  },
  'logistics.scores': {
    fact: 'the score of the reporting country in one index, edition and period',
    key: [['index', 'edition', 'period']],
    rules: ['A later edition stands beside an earlier one: it does not revise it.'],
  },
  'agreements.actions': {
    fact: 'one action of the reporting country on one instrument',
    key: [['instrument', 'action', 'sequence']],
    rules: [reporterIsParty, 'Each party reports its own actions; both name the instrument by the same identifier.'],
  },
  'roadmap.commitments': {
    fact: 'one roadmap with its items, or one action on one commitment',
    key: [
      ['record', 'roadmap'],
      ['record', 'commitment', 'action', 'sequence'],
    ],
    rules: [reporterIsParty],
  },
  'cooperation.meetings': {
    fact: 'one meeting',
    key: [['meeting']],
    rules: [reporterIsParty, 'A meeting that was planned and is then held is a higher `revision` of the same meeting.'],
  },
};

/** Codes that their field's description does not explain, by the last name of the field. */
export const codeMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  valuation: { CIF: 'cost, insurance and freight included', FOB: 'free on board', unknown: 'the source does not say' },
  observationStatus: {
    A: 'normal',
    B: 'break in the series',
    E: 'estimated',
    F: 'forecast',
    I: 'imputed',
    P: 'provisional',
    U: 'low reliability',
    M: 'missing',
    L: 'missing, but it exists',
    O: 'missing, no reason given',
    Q: 'suppressed',
  },
  confidentiality: {
    F: 'free',
    N: 'not for publication',
    C: 'confidential',
    D: 'secondary confidentiality, set by the sender',
    S: 'secondary confidentiality, set by the receiver',
    A: 'confidential for small counts',
  },
  facility: {
    POTE: 'port terminal',
    INTE: 'inland terminal',
    RAMP: 'rail ramp',
    BOCR: 'border crossing',
    DEPO: 'depot',
    COYA: 'container yard',
    CLOC: 'customer location',
    COFS: 'container freight station',
  },
  activity: {
    ARRI: 'arrival',
    DEPA: 'departure',
    LOAD: 'loaded',
    DISC: 'discharged',
    GTIN: 'gate in',
    GTOT: 'gate out',
  },
  mode: {
    1: 'maritime',
    2: 'rail',
    3: 'road',
    4: 'air',
    5: 'mail',
    6: 'multimodal',
    7: 'fixed installation',
    8: 'inland water',
  },
};
