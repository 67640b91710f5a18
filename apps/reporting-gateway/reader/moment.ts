import type { Pool } from 'pg';
import type { Known } from '#persistence/following.js';
import { statement } from '#persistence/statement.js';
import { momentOf } from '../http/parameters.js';
import { Problem, type Told } from '../http/problem.js';
import { rowsOf } from './rows.js';
import { together } from './together.js';

const readMoment = statement(new URL('./moment.sql', import.meta.url));
const readHistory = statement(new URL('./history.sql', import.meta.url));

export interface Moment {
  /** What the facts are read as of; null: as they are now. */
  readonly asOf: Date | null;
  /** The moment that the answer names, RFC 3339 in UTC: what was recorded up to then is in it. */
  readonly shown: string;
  /** Grows with every batch that any service takes from the log. */
  readonly dataVersion: string;
  /** Since when values of indicators are kept: of a moment before, they are computed from the facts. */
  readonly keptSince: string;
}

/** A server that is read. */
export interface Place {
  readonly reader: Pool;
  /** Of a replica, what is known of it; null: the server itself is asked. */
  known(): Known | null;
}

/** The server is further back than it was. */
export class FellBack extends Error {
  constructor() {
    super('it is further back than it was');
    this.name = 'FellBack';
  }
}

interface PresentRow extends Pick<Moment, 'dataVersion' | 'keptSince'> {
  readonly isThere: boolean;
  readonly horizon: string;
  /** From when on all history is there; null: from the beginning. */
  readonly historyFrom: string | null;
}

interface Present extends Pick<PresentRow, 'historyFrom'> {
  /** The moment of a question about now. */
  readonly now: Moment;
}

/**
 * So long the present that was found holds for a question about now. Facts recorded since are in its answer without being told of,
 * as those that are recorded between the two statements are anyhow.
 */
const lastsMs = 20;

const presents = new WeakMap<Place, (agoMs: number) => Promise<Present>>();

/** Every request needs it: those that come together ask for it together. */
function present(place: Place, agoMs: number): Promise<Present> {
  let ask = presents.get(place);
  if (ask === undefined) {
    ask = together(async () => {
      const known = place.known();
      const [row] = await rowsOf<PresentRow>(place.reader, readMoment(known?.horizon, known?.position));
      const { isThere, horizon, dataVersion, keptSince, historyFrom } = row!;
      if (!isThere) throw new FellBack();
      // A millisecond back: the horizon is shown rounded up.
      const shown = new Date(Date.parse(horizon) - 1).toISOString();
      return { historyFrom, now: { asOf: null, shown, dataVersion, keptSince } };
    });
    presents.set(place, ask);
  }
  return ask(agoMs);
}

/**
 * The moment that a request asks about. One later than what can no longer change is moved back to that. `holdsAnswer`: who asks has
 * an answer, and is told whether it is still the one.
 */
export async function momentAsked(place: Place, asOf: string | undefined, holdsAnswer: boolean): Promise<Moment> {
  const asked = asOf === undefined ? undefined : momentOf(asOf);
  if (asked !== undefined && isFuture(asked, asOf!)) {
    const allowed: Told = (say) => say.upToNow;
    throw new Problem('invalid-parameter', (say) => say.future(asOf!), {
      parameter: 'asOf',
      value: asOf,
      allowed,
    });
  }
  const { now, historyFrom } = await present(place, asked === undefined && !holdsAnswer ? lastsMs : 0);
  if (asked === undefined) return now;
  assertKept(asked, historyFrom);
  const last = new Date(now.shown);
  const moment = asked > last ? last : asked;
  return { ...now, asOf: moment, shown: moment.toISOString() };
}

/** Asked once what held at a moment is read, too: a month of it may have been dropped just before that. */
export async function assertStillKept(reader: Pool, asOf: Date): Promise<void> {
  const [row] = await rowsOf<Pick<PresentRow, 'historyFrom'>>(reader, readHistory());
  assertKept(asOf, row!.historyFrom);
}

/** From when on history is kept is written before anything of it is dropped. */
function assertKept(asOf: Date, from: string | null): void {
  if (from === null || asOf >= new Date(from)) return;
  const allowed: Told = (say) => say.momentFrom(from);
  throw new Problem('invalid-parameter', (say) => say.notKept(asOf.toISOString(), from), {
    parameter: 'asOf',
    value: asOf.toISOString(),
    allowed,
  });
}

/** Of a day, the end: today has one in the future, and may be asked for. */
function isFuture(asked: Date, text: string): boolean {
  const now = new Date();
  return text.length === 10 ? text > now.toISOString().slice(0, 10) : asked > now;
}
