import type { StreamName } from '#contracts/streams.js';
import type { Multilingual } from '#reference/languages.js';

/** Why a value is not there. */
export const missingReasons = [
  'not-reported',
  'retracted',
  'suppressed',
  'unknown-source-semantics',
  'zero-denominator',
  'insufficient-coverage',
  'mixed-units',
  'pending',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** What an analyst reads of an indicator, and what the engine needs of it. */
export interface Indicator {
  readonly code: string;
  readonly name: Multilingual;
  readonly description: Multilingual;
  /** Unit of the value; `currency` where it is that of the facts. */
  readonly unit: string;
  /** Names of the dimensions of a value, beside pair and period. */
  readonly dimensions: readonly string[];
  readonly formula: string;
  /** Where the definition comes from. */
  readonly source: string;
  /** Grows when the same facts give another value. */
  readonly version: number;
  /** Streams whose facts it is made of. */
  readonly inputs: readonly StreamName[];
  /** Facts as `value.sql` reads them: files of `relations/` without `.sql`, each after those that it needs. */
  readonly relations: readonly string[];
  /** The value depends on the day that it is asked on, not on facts alone. */
  readonly dated: boolean;
  /** The definition's folder: holds `value.sql`. */
  readonly folder: URL;
}

/** What `value.sql` gives: one row a value. Dates in periods are UTC. */
export interface IndicatorValue {
  readonly code: string;
  readonly pair: string;
  readonly period: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Decimal, as text; null with a reason. */
  readonly value: string | null;
  readonly unit: string;
  readonly reason: MissingReason | null;
  /** Inputs that should be there, and those that are: coverage is their ratio. */
  readonly expected: number;
  readonly present: number;
  /** Record time of the newest fact it is made of. */
  readonly freshAt: Date | null;
  readonly simulated: boolean;
  readonly definitionVersion: number;
}
