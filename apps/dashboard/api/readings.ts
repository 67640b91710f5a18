import { type Signal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { allJoined } from '../i18n/joined.js';
import { t } from '../i18n/texts.js';
import { address, dataLanguage } from '../state.js';
import { changed, changedBetween } from './changed.js';
import { credential } from './credential.js';
import { type Answer, type Asked, hrefOfReading, type ReadPath } from './interface.js';

/** What is known of a reading: its last answer stays while a newer one is awaited, and when that fails. */
export interface Reading<A> {
  readonly answer?: A;
  /** Why there is no newer answer, as the gateway or the browser says it. */
  readonly failure?: string;
  /** The status of the refusal; 0 when the gateway did not answer at all. */
  readonly status?: number;
}

interface Kept {
  readonly state: Signal<Reading<unknown>>;
  readers: number;
  asking: boolean;
  /** A change came while it was being asked: what comes may be older than that. */
  again: boolean;
}

/** The moment that the latest answer is true of, as the gateway tells it; undefined: there was none yet. */
export const answeredAt = signal<string | undefined>(undefined);

/** Every reading that was shown, by its address. One that nobody shows any more is kept for the way back. */
const kept = new Map<string, Kept>();
const keptMost = 300;

/** These know of no other moment than now. */
const timeless = new Set<ReadPath>(['/v1/catalogue', '/v1/quality', '/v1/quarantine']);

/**
 * What the gateway answers, in the language of the reader and as of the moment that the page is about; asked again
 * when something changes there. Undefined `asked`: not yet to be asked.
 */
export function useReading<P extends ReadPath>(
  path: P,
  asked: Omit<Asked<P>, 'lang' | 'asOf'> | undefined,
): Reading<Answer<P>> {
  return useAnswer(asked && hrefOf(path, asked));
}

/** The same as of now, whatever moment the page is about. */
export function useReadingOfNow<P extends ReadPath>(
  path: P,
  asked: Omit<Asked<P>, 'lang' | 'asOf'> | undefined,
): Reading<Answer<P>> {
  return useAnswer(asked && hrefOfReading(path, { ...asked, lang: dataLanguage.value }));
}

function useAnswer<A>(href: string | undefined): Reading<A> {
  useEffect(() => {
    if (href === undefined) return;
    const reading = keep(href);
    // What others read is this one's as well, under way or kept up to date. Without others, a change may have come unheard meanwhile.
    const { failure } = reading.state.peek();
    const isRead = reading.readers > 0 && (reading.asking || failure === undefined);
    reading.readers += 1;
    if (!isRead) void ask(href, reading);
    return () => {
      reading.readers -= 1;
    };
  }, [href]);
  return href === undefined ? {} : (keep(href).state.value as Reading<A>);
}

/** The address that `useReading` asks; with `.csv` after the path, the same as a file. */
export function hrefOf<P extends ReadPath>(path: P, asked: object, suffix = ''): string {
  const asOf = timeless.has(path) ? undefined : address.value.asOf;
  return hrefOfReading(path + suffix, { ...asked, asOf, lang: dataLanguage.value });
}

/** Asks anew for all that is on the page. */
export function refresh(): void {
  for (const [href, reading] of kept) {
    if (reading.readers > 0) void ask(href, reading);
  }
}

function keep(href: string): Kept {
  const known = kept.get(href);
  if (known) return known;
  const reading: Kept = { state: signal({}), readers: 0, asking: false, again: false };
  kept.set(href, reading);
  for (const [old, { readers }] of kept) {
    if (kept.size <= keptMost) break;
    if (readers === 0 && old !== href) kept.delete(old);
  }
  return reading;
}

async function ask(href: string, reading: Kept): Promise<void> {
  if (reading.asking) {
    reading.again = true;
    return;
  }
  reading.asking = true;
  do {
    reading.again = false;
    const before = reading.state.peek();
    const after = await read(href, before);
    reading.state.value = after;
    const names = changedBetween(before.answer, after.answer);
    if (names.length > 0) changed.value = names;
  } while (reading.again);
  reading.asking = false;
}

async function read(href: string, before: Reading<unknown>): Promise<Reading<unknown>> {
  try {
    // The browser keeps the entity tag, and has its own answer when nothing changed.
    const response = await fetch(href, { headers: credential.headers(), cache: 'no-cache' });
    if (response.ok) {
      const answer = (await response.json()) as { readonly meta?: { readonly asOf?: string } };
      const { asOf = '' } = answer.meta ?? {};
      if (asOf > (answeredAt.peek() ?? '')) answeredAt.value = asOf;
      return { answer: response.headers.get('content-language') === 'fr' ? allJoined(answer) : answer };
    }
    // A problem of the gateway; or, of a proxy before it, anything.
    const { detail } = (await response.json().catch(() => ({}))) as { detail?: string };
    return { ...before, failure: detail ?? `HTTP ${response.status}`, status: response.status };
  } catch {
    return { ...before, failure: t().figure.noAnswer, status: 0 };
  }
}
