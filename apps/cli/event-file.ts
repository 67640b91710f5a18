/** The events of a file: one a line, the elements of a JSON array, or a single one. They are sent as they were written. */
import { splitBatch } from '#contracts/split-batch.js';
import { type Texts, texts } from './texts.js';

export interface WrittenEvent {
  /** Line of the file; of an array, number of the element. From 1. */
  readonly place: number;
  readonly json: string;
}

/** The file is not what it should be; `say` says where, and the message does in English. */
export class UnreadableEvents extends Error {
  override readonly name = 'UnreadableEvents';

  constructor(readonly say: (texts: Texts) => string) {
    super(say(texts.en));
  }
}

/** Characters that are kept at most: of a line, or of a file that is not an event a line. */
const maxKept = 64 * 1024 ** 2;

/** @throws UnreadableEvents */
export async function* eventsIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<WrittenEvent> {
  let kept = '';
  let line = 0;
  let byLine: boolean | undefined;
  for await (const text of decoded(bytes)) {
    kept += text;
    byLine ??= isByLine(kept);
    if (byLine) {
      const lines = kept.split('\n');
      kept = lines.pop()!;
      for (const json of lines) {
        line++;
        if (json.trim() !== '') yield { place: line, json: checked(json, line) };
      }
    }
    if (kept.length > maxKept) throw new UnreadableEvents((say) => say.largeFile);
  }
  if (kept.trim() === '') return;
  if (byLine || !kept.trimStart().startsWith('[')) yield { place: line + 1, json: checked(kept, line + 1) };
  else yield* elementsOf(kept);
}

/** Whether the first line is an event by itself; undefined until it is there. */
function isByLine(text: string): boolean | undefined {
  const start = text.trimStart();
  if (start.startsWith('[')) return false;
  const end = start.indexOf('\n');
  return end < 0 ? undefined : isJson(start.slice(0, end));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A line that is no JSON would spoil the batch that it is sent in. */
function checked(json: string, line: number): string {
  try {
    JSON.parse(json);
    return json.trim();
  } catch (error) {
    const why = (error as Error).message.replace(/\p{Cc}/gu, ' ');
    throw new UnreadableEvents((say) => say.noJson(line, why));
  }
}

function* elementsOf(text: string): Generator<WrittenEvent> {
  const elements = splitBatch(Buffer.from(text));
  if (!elements || !isJson(text)) throw new UnreadableEvents((say) => say.noArray);
  for (const [at, element] of elements.entries()) yield { place: at + 1, json: String(element) };
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new UnreadableEvents((say) => say.noUtf8);
  }
}
