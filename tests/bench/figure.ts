import type { Lab } from './lab.js';
import { spread } from './statistics.js';

/** How long a form of the benchmarks takes: some seconds, to see that they work; some minutes; as long as it needs. */
export type Form = 'smoke' | 'short' | 'full';

export interface Row {
  /** What was measured. */
  readonly what: string;
  readonly value: string;
  /** What it is compared with, and the value of that. */
  readonly against: string;
  readonly ratio: string;
  /** Empty for what is told for information. */
  readonly goal: string;
  /** Undefined for what is told for information. */
  readonly holds: boolean | undefined;
}

/** Tells how far a step is, of a total. */
export type OnProgress = (done: number, total: number) => void;
/** Runs a step of a figure, with a progress display. */
export type Step = <T>(what: string, work: (onProgress: OnProgress) => Promise<T>) => Promise<T>;

/** A file in `figures/` exports one as `figure`. */
export interface Figure {
  readonly title: string;
  /** How it is measured: what the clock and the counts include. A paragraph. */
  readonly method: string;
  run(lab: Lab, form: Form, step: Step): Promise<Row[]>;
}

/** For information. */
export const told = (what: string, value: string): Row => ({
  ...{ what, value, against: '', ratio: '', goal: '', holds: undefined },
});

/** Of times in ms, of which 99 of 100 must not be longer than the goal. */
export function p99Row(what: string, times: readonly number[], against: string, goalMs: number): Row {
  const { p99, text } = spread(times);
  const goal = `p99 ${goalMs.toLocaleString('en-US')} ms or less`;
  return { what, value: text, against, ratio: '', goal, holds: p99 <= goalMs };
}

/** A number with the digits that mean something. */
export function shown(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export const rate = (perSecond: number): string => `${Math.round(perSecond).toLocaleString('en-US')}/s`;

/** `300,000`, `1M`: how many events. */
export function count(events: number): string {
  return events % 1_000_000 === 0 && events > 0 ? `${events / 1_000_000}M` : events.toLocaleString('en-US');
}

export const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
