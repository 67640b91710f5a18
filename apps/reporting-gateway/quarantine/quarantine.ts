import { isUtf8 } from 'node:buffer';
import type { Pool } from 'pg';
import Type from 'typebox';
import { refusalReasons, type RefusalReason } from '#contracts/refusal.js';
import { type StreamName, streamNames } from '#contracts/streams.js';
import { statement } from '#persistence/statement.js';
import type { InEachLanguage } from '#reference/languages.js';
import { type QuarantineView } from '../access/sender.js';
import { isNumbered, keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { described } from '../http/parameter-texts.js';
import { AreaParameter, language, OneOf, paging } from '../http/parameters.js';
import { instant, namedArea, orNull, text } from '../http/schemas.js';
import { named } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import { whyNone } from './absent.js';

export const QuarantineNumber = Type.String({ pattern: '^[1-9]\\d{0,17}$', ...described('Number in the quarantine') });

export const quarantineParameters = Type.Object({
  id: Type.Optional(QuarantineNumber),
  owner: Type.Optional(AreaParameter('Country that sent the event')),
  stream: Type.Optional(OneOf([...streamNames], 'Stream of the topic')),
  reason: Type.Optional(OneOf(Object.keys(refusalReasons), 'Why it was refused')),
  open: Type.Optional(OneOf(['true', 'false'], 'Only those that still want somebody, or only those that do not')),
  ...paging,
  ...language,
});

export const quarantineEntry = Type.Object({
  id: text('Number in the quarantine'),
  owner: namedArea,
  stream: text('Stream of the topic'),
  topic: text('Topic that it came on'),
  partition: Type.Integer(),
  offset: Type.Integer(),
  source: orNull(text('CloudEvents source, as far as it can be told')),
  eventId: orNull(text('CloudEvents id, as far as it can be told')),
  reason: text('Why it was refused'),
  path: text('JSON Pointer to what is wrong; empty for the whole message'),
  message: text(
    'What is wrong, and what is allowed; to who is not cleared for confidential data, that it may quote the event',
  ),
  advice: orNull(text('What the reason means, and what to do')),
  headers: Type.Record(Type.String(), Type.String(), { description: 'Headers of the record' }),
  bytes: orNull(text('The message as it came, base64; null for who is not cleared for confidential data')),
  text: orNull(text('The same as text; null when it is not UTF-8')),
  quarantinedAt: instant('When it was refused'),
  open: Type.Boolean({ description: 'Whether it still wants somebody: all that follows is null' }),
  replayedAt: orNull(instant('When it was taken out and accepted for another try')),
  acceptedAt: orNull(
    instant('When an event of its source and id, or what was sent again in its place, was accepted after it'),
  ),
  dismissedAt: orNull(instant('When somebody said that nothing is to be done about it')),
  dismissedBy: orNull(text('Who said that; null where nobody is asked who they are')),
  dismissedWhy: orNull(text('Why, in their words')),
});
export type QuarantineEntry = Type.Static<typeof quarantineEntry>;

/** In place of what is wrong with an event that who asks may not see. */
export const untold: InEachLanguage = {
  en: 'Told to its sender, and to who is cleared for confidential data: what is wrong may quote the event',
  fr: 'Dit à son expéditeur, et à qui est habilité aux données confidentielles : ce qui ne va pas peut citer l’événement',
};

const quarantinedEvents = statement(new URL('./quarantined-events.sql', import.meta.url));

export interface QuarantineRow {
  id: string;
  owner: string;
  stream: string;
  topic: string;
  partition: number;
  offset: string;
  eventSource: string | null;
  eventId: string | null;
  reason: string;
  path: string;
  /** Null where who reads is not cleared. */
  message: string | null;
  /** Null where it was not kept in French yet, or who reads is not cleared. */
  french: string | null;
  key: Buffer | null;
  headers: Record<string, string>;
  /** Null where who reads is not cleared. */
  bytes: Buffer | null;
  quarantinedAt: string;
  isOpen: boolean;
  replayedAt: string | null;
  acceptedAt: string | null;
  dismissedAt: string | null;
  dismissedBy: string | null;
  dismissedWhy: string | null;
}

/** Refused events that are in the view, newest first; with their bytes where `reader` sees what is confidential. */
export async function readQuarantine(
  reader: Pool,
  asked: Asked<typeof quarantineParameters>,
  view: QuarantineView,
): Promise<Page<QuarantineEntry>> {
  const { values, language: spoken } = asked;
  const { id: number, stream, reason, open, cursor, limit = defaultLimit } = values;
  const [before = null] = keyOf(cursor, 1);
  const rows = isNumbered(before)
    ? await rowsOf<QuarantineRow>(
        reader,
        quarantinedEvents(number ?? null, view.owner, streamsIn(view, stream), reason, before, open, limit + 1),
      )
    : [];
  const entryOf = ({ key: _, eventSource, bytes, offset, french, isOpen, ...row }: QuarantineRow): QuarantineEntry => ({
    ...row,
    owner: named(row.owner, spoken),
    offset: Number(offset),
    source: eventSource,
    message: (spoken === 'fr' ? french : null) ?? row.message ?? untold[spoken],
    advice: refusalReasons[row.reason as RefusalReason]?.[spoken] ?? null,
    open: isOpen,
    bytes: bytes?.toString('base64') ?? null,
    text: bytes !== null && isUtf8(bytes) ? bytes.toString('utf8') : null,
  });
  const why = rows.length === 0 ? await whyNone(reader, number, open === 'true') : undefined;
  return pageOf(rows, limit, ({ id }) => [id], entryOf, why);
}

function streamsIn({ streams }: QuarantineView, asked: StreamName | undefined): readonly StreamName[] | null {
  if (asked === undefined) return streams;
  return streams === null || streams.includes(asked) ? [asked] : [];
}

/** One refused event with its bytes; undefined when there is none of that number in the view. */
export async function findQuarantined(
  cleared: Pool,
  id: string,
  view: QuarantineView,
): Promise<(QuarantineRow & { bytes: Buffer }) | undefined> {
  const [row] = await rowsOf<QuarantineRow & { bytes: Buffer }>(
    cleared,
    quarantinedEvents(id, view.owner, view.streams, null, null, null, 1),
  );
  return row;
}
