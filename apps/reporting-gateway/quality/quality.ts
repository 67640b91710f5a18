import type { Pool } from 'pg';
import Type from 'typebox';
import { streamNames } from '#contracts/streams.js';
import { parseTopic, topicPattern } from '#contracts/topics.js';
import type { EventLog } from '#event-log/event-log.js';
import { statement } from '#persistence/statement.js';
import type { Language } from '#reference/languages.js';
import type { QuarantineView } from '../access/sender.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { defaultLimit, type Page, pageOfAll } from '../http/page.js';
import { AreaParameter, language, OneOf, paging } from '../http/parameters.js';
import { instant, namedArea, orNull, text } from '../http/schemas.js';
import { rowsOf } from '../reader/rows.js';
import { within } from '../reader/within.js';
import { type OffsetRow, qualityOf, type QualityEntry, type Received } from './quality-of.js';

export const qualityParameters = Type.Object({
  owner: Type.Optional(AreaParameter('Country that sends')),
  stream: Type.Optional(OneOf([...streamNames], 'Stream')),
  ...paging,
  ...language,
});

const count = (description: string) => Type.Integer({ description });

export const qualityEntry = Type.Object({
  stream: text('Stream'),
  owner: namedArea,
  topic: text('Topic'),
  group: orNull(text('Consumer group; null while nobody reads the topic')),
  received: count('Events read: accepted + duplicate + quarantined'),
  accepted: count('Events that became facts, or were late'),
  duplicate: count('Events that were known'),
  quarantined: count('Events that were refused'),
  open: count(
    'Of these, those that are kept and still want somebody: not replayed, not accepted since under their source and id, not dismissed',
  ),
  freshAt: orNull(instant('Last batch')),
  lag: orNull(count('Records in the log that are not read yet; null when the log does not say')),
  lackingCopies: orNull(
    count('Partitions in the log of which a broker is away, or lacks what others have; null when the log does not say'),
  ),
});

const ingestOffsets = statement(new URL('./ingest-offsets.sql', import.meta.url));
const openRefusals = statement(new URL('./open-refusals.sql', import.meta.url));
const logMs = 3_000;

/** What was received of each stream and owner, what became of it, and what is still to come. */
export async function readQuality(
  reader: Pool,
  log: EventLog,
  { values, language: spoken }: Asked<typeof qualityParameters>,
  { owner, streams }: Pick<QuarantineView, 'owner' | 'streams'>,
): Promise<Page<QualityEntry>> {
  const { stream } = values;
  const [received, refused, lacking] = await Promise.all([
    receivedEntries(reader, log, { owner, stream, streams }, spoken),
    rowsOf<{ topic: string; open: number }>(reader, openRefusals()),
    within(logMs, log.underReplicated(topicPattern(...streamNames))).catch(() => []),
  ]);
  const openOf = new Map(refused.map(({ topic, open }) => [topic, open]));
  const lackingOf = new Map(lacking.map(({ topic, partitions }) => [topic, partitions]));
  const entries = received.map((entry) => {
    const { topic } = entry;
    return { ...entry, open: openOf.get(topic) ?? 0, lackingCopies: lackingOf.get(topic) ?? null };
  });
  const [after = null] = keyOf(values.cursor, 1);
  return pageOfAll(entries, values.limit ?? defaultLimit, after, ({ topic, group }) => `${topic} ${group ?? ''}`);
}

/** All of it, of an owner and a stream or of all. */
export async function receivedEntries(
  reader: Pool,
  log: EventLog,
  of: Partial<Pick<QuarantineView, 'owner' | 'streams'>> & { readonly stream?: string | undefined },
  spoken: Language,
): Promise<Received[]> {
  const offsets = (await rowsOf<OffsetRow>(reader, ingestOffsets())).filter(({ topic }) => parseTopic(topic));
  const topics = await within(logMs, log.topics(topicPattern(...streamNames))).catch(() => [] as string[]);
  const wanted = [...new Set([...offsets.map(({ topic }) => topic), ...topics])].filter((topic) => {
    const parsed = parseTopic(topic);
    if (!parsed || (of.owner ?? parsed.owner) !== parsed.owner) return false;
    return (of.stream ?? parsed.stream) === parsed.stream && (of.streams?.includes(parsed.stream) ?? true);
  });
  const entries = await Promise.all(
    wanted.sort().map(async (topic) => {
      const marks = await within(logMs, log.watermarks(topic)).catch(() => null);
      const ofTopic = offsets.filter((row) => row.topic === topic);
      return qualityOf(topic, ofTopic, marks, spoken);
    }),
  );
  return entries.flat();
}
