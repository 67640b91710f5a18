/** Records that must be refused: of an event that is in order, one for every reason. */
import type { Envelope } from '#contracts/envelope.js';
import { typeOf } from '#contracts/read-event.js';
import type { RefusalReason } from '#contracts/refusal.js';
import { type StreamName, streamNames } from '#contracts/streams.js';
import type { Random } from '../../samples/simulator/random.js';
import type { HistoryEvent } from './histories.js';

type Poison = (random: Random, sent: HistoryEvent) => Buffer | string;

const withData = ({ event }: HistoryEvent, data: object) =>
  JSON.stringify({ ...event, data: { ...(event.data as object), ...data } });
/** Extension attributes are allowed: an event that is in order but for what its text holds there. */
const withExtension = ({ event }: HistoryEvent, text: string) =>
  `${JSON.stringify(event).slice(0, -1)},"more":${text}}`;
const withEnvelope = ({ event }: HistoryEvent, attributes: Partial<Record<keyof Envelope, unknown>>) =>
  JSON.stringify({ ...event, ...attributes });

const otherStream = (stream: StreamName) => streamNames[(streamNames.indexOf(stream) + 1) % streamNames.length]!;

/** Reasons that lie in the event, whatever its owner published. */
export type ReasonOfEvent = Exclude<RefusalReason, 'signature-missing' | 'signing-key-revoked'>;

/** A part of a JWS: JSON as base64url. */
export const jwsPart = (members: object) => Buffer.from(JSON.stringify(members)).toString('base64url');

/**
 * Of an event that was not sent otherwise, but for `identity-conflict`: there the event must stand before it in the same
 * partition, as whichever of the two is read first is the one that is accepted.
 */
export const poisons: Readonly<Record<ReasonOfEvent, Poison>> = {
  'too-large': (random, sent) => withExtension(sent, `"${'x'.repeat(64 * 1024 + random.whole(0, 99))}"`),
  'not-utf8': (_, { event }) => Buffer.concat([Buffer.from(JSON.stringify(event)), Buffer.from([0xff])]),
  'too-deep': (random, sent) => {
    const levels = random.whole(32, 2_000);
    return withExtension(sent, '['.repeat(levels) + ']'.repeat(levels));
  },
  'malformed-json': (random, sent) => {
    const text = JSON.stringify(sent.event);
    return random.pick(['', text.slice(0, -random.whole(1, 100)), withExtension(sent, '"\\u0000"'), `${text}${text}`]);
  },
  'inexact-number': (random, sent) =>
    withExtension(sent, random.pick(['1e400', '9007199254740993', '0.12345678901234567890', '-1e-400'])),
  'envelope-invalid': (random, sent) =>
    withEnvelope(
      sent,
      random.pick<Partial<Record<keyof Envelope, unknown>>>([
        { id: undefined },
        { id: '' },
        { specversion: '0.3' },
        { time: 'yesterday' },
        { source: 'a\u0001b' },
      ]),
    ),
  'wrong-stream': (_, sent) => withEnvelope(sent, { type: typeOf(otherStream(sent.stream)) }),
  'schema-invalid': (random, sent) =>
    withData(sent, random.pick<object>([{ colour: 'red' }, { revision: -1 }, { revision: 0.5 }])),
  'unknown-code': (_, sent) => withData(sent, { reporter: 'XXX' }),
  'reporter-not-owner': (_, sent) => withData(sent, { reporter: sent.owner === 'FRA' ? 'ESP' : 'FRA' }),
  'signature-invalid': (random, sent) =>
    withEnvelope(sent, {
      signature: random.pick([
        'none',
        'e30..AAAA',
        `${jwsPart({ alg: 'none' })}..`,
        `${jwsPart({ alg: 'RS256' })}..AAAA`,
      ]),
    }),
  'signing-key-unknown': (_, sent) =>
    withEnvelope(sent, { signature: `${jwsPart({ alg: 'EdDSA', kid: 'of-nobody' })}..AAAA` }),
  'identity-conflict': (_, { event }) => {
    const data = event.data as { revision?: number };
    return JSON.stringify({ ...event, data: { ...data, revision: (data.revision ?? 0) + 1 } });
  },
};
