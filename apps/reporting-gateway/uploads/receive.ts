/** Takes in one file: what is in order is published as it comes, what is not is told. */
import type { Readable } from 'node:stream';
import { topicOf, topicPattern } from '#contracts/topics.js';
import { type EventLog, UnknownTopic } from '#event-log/event-log.js';
import { inLanguage, type Multilingual } from '#reference/languages.js';
import { UnreadableTable } from '#tables/decode.js';
import { readTable, type TableForm, WrongHeader } from '#tables/read-table.js';
import { logAway } from '../events/publish.js';
import type { Signatures } from '../events/signatures.js';
import { letGo } from '../http/let-go.js';
import { Problem, type Told } from '../http/problem.js';
import { within } from '../reader/within.js';
import { Batches } from './batches.js';
import { bytesOf } from './csv-bodies.js';
import { linksOf, type Receipt, summaryOf } from './receipt.js';

export interface Upload extends TableForm {
  readonly dryRun: boolean;
  /** Most rows of which errors are told. */
  readonly told: number;
}

const topicsMs = 3_000;

/**
 * Resolves once every row in order is durable.
 * @throws Problem when there is no such topic, the owner requires signatures, the first line is not in order (nothing is published), the file cannot be
 * read to its end, or the log is away (the receipt in it tells what was published).
 */
export async function receive(log: EventLog, signatures: Signatures, body: Readable, upload: Upload): Promise<Receipt> {
  const { stream, owner, dryRun, language } = upload;
  const topic = topicOf(stream, owner);
  const batches = new Batches(log, topic);
  const counts = { rows: 0, inOrder: 0, refused: 0 };
  const errors: Receipt['errors'] = [];
  const receipt = (): Receipt => {
    const all = { stream, owner, topic, dryRun, ...counts, published: batches.published };
    const refusedUnlisted = Math.max(0, counts.refused - upload.told);
    const links = batches.published > 0 ? linksOf(all, language) : [];
    return { ...all, errors, refusedUnlisted, summary: summaryOf(all, language), links };
  };
  try {
    await assertTopic(log, upload, topic);
    if (await signatures.requiredSince(owner)) throw new Problem('not-signed', (say) => say.unsignedRows(owner));
    for await (const row of readTable(bytesOf(body), upload)) {
      counts.rows++;
      if (row.ok) {
        counts.inOrder++;
        if (!dryRun) await batches.add(row.event);
      } else if (counts.refused++ < upload.told) errors.push(...row.errors());
    }
    await batches.flush();
    return receipt();
  } catch (error) {
    letGo(body);
    // What was in order before the file broke off is as good as the rest.
    const isCut = error instanceof UnreadableTable;
    const last = isCut ? await batches.flush().catch((failure: unknown) => failure) : undefined;
    throw problemOf(last ?? error, receipt());
  }
}

/** A dry run, too, tells that there is nowhere to go. */
async function assertTopic(log: EventLog, { stream }: Upload, topic: string): Promise<void> {
  const topics = await within(topicsMs, log.topics(topicPattern(stream))).catch((error: unknown) => {
    throw logAway(error);
  });
  if (!topics.includes(topic)) throw new UnknownTopic(topic);
}

function problemOf(error: unknown, receipt: Receipt): unknown {
  if (error instanceof UnknownTopic) return new Problem('not-routable', (say) => say.noTopic(error.topic));
  if (error instanceof WrongHeader) {
    const errors = error.errors.map(({ column, message }) => ({ line: 1, column, message: toldIn(message) }));
    return new Problem('invalid-body', (say) => say.firstLine, { errors });
  }
  if (error instanceof UnreadableTable) {
    const { line } = error;
    const message = toldIn(error.told);
    const detail: Told = (say, language) => say.cutOff(line, message(say, language));
    return new Problem('invalid-body', detail, { errors: [{ line, column: null, message }], receipt });
  }
  if (error instanceof Problem)
    return new Problem(error.type, error.detail, { ...error.members, receipt }, error.headers);
  if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return new Problem('bad-request', (say) => say.brokenOff);
  return error;
}

function toldIn(text: Multilingual): Told {
  return (_, language) => inLanguage(text, language);
}
