import type { StreamName } from '#contracts/streams.js';
import type { InEachLanguage, Multilingual } from '#reference/languages.js';

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
  /** Unit of the value; `currency` in it stands for that of the facts: `currency/kg` is `USD/kg` of a value. */
  readonly unit: string;
  /** Names of the dimensions of a value, beside its subject and period. */
  readonly dimensions: readonly string[];
  /** How it is made, in symbols, as text (in each language where it has words) and as LaTeX. */
  readonly formula: string | InEachLanguage;
  readonly latex: string;
  /** What each symbol stands for that `value.sql` gives as an operand. */
  readonly operands: Readonly<Record<string, Multilingual>>;
  /** The formula with operands in place: `({M} - {X}) / ({M} + {X})`; in each language where it has words. */
  readonly arithmetic: string | InEachLanguage;
  /** Where the definition comes from: paper or handbook, with page or equation. Titles stay in their own language. */
  readonly source: Multilingual;
  /** Least and greatest value that there can be; null: none. */
  readonly range: readonly [least: number | null, greatest: number | null];
  /** Every reason for which there may be no value, and what it means here. */
  readonly missing: Partial<Record<MissingReason, Multilingual>>;
  /** Grows when the same facts give another value. */
  readonly version: number;
  /** Streams whose facts it is made of; the first is the one that it is about. */
  readonly inputs: readonly StreamName[];
  /** Facts as `value.sql` reads them: files of `relations/` without `.sql`, each after those that it needs. */
  readonly relations: readonly string[];
  /**
   * Of what a change of a country's facts in a period bears on: the values of its pairs, of everything the country has a
   * part in, or of all countries.
   */
  readonly reach: 'pair' | 'country' | 'world';
  /** Years back that a value needs facts of, beside its own period; null: it needs facts of all periods. */
  readonly lags: readonly number[] | null;
  /**
   * Of a pair, but much dearer to work out than what else is made of the same facts: that does not wait for it, as it is worked
   * out afterwards. Until then it is stale.
   */
  readonly dear?: true;
  /** The value depends on the day that it is asked on, not on facts alone. */
  readonly dated: boolean;
  /** The definition's folder: holds `value.sql`. */
  readonly folder: URL;
}

/** What `value.sql` gives: one row a value. Dates in periods are UTC. */
export interface IndicatorValue {
  readonly code: string;
  /** What the value is of: a pair, `KAZ-MAR`, or a country, `KAZ`. */
  readonly subject: string;
  readonly period: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Decimal, as text; null with a reason. */
  readonly value: string | null;
  readonly unit: string;
  /** What the amounts hold that it is made of: CIF, FOB, CIF+FOB; null where it is not made of amounts. */
  readonly valuation: string | null;
  readonly reason: MissingReason | null;
  /** Inputs that should be there (null: nobody says how many), and those that are: coverage is their ratio. */
  readonly expected: number | null;
  readonly present: number;
  /** Record time of the newest fact it is made of. */
  readonly freshAt: Date | null;
  readonly simulated: boolean;
  readonly definitionVersion: number;
}
