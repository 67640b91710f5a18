/** Reads the values of options; what is wrong with one is told by commander, with the option's name. */
import { InvalidArgumentError } from 'commander';
import { catalogue, indicatorOf } from '#indicators/catalogue.js';
import type { Indicator } from '#indicators/definition.js';
import { isArea } from '#reference/countries.js';
import { pairOf, type Pair } from '#reference/pair.js';

/** Adds a country to those named before. */
export function readOwner(text: string, before: readonly string[] = []): string[] {
  return [...new Set([...before, readArea(text)])];
}

/** A pair in either order. */
export function readPair(text: string): Pair {
  const [first, second, ...rest] = text.split('-');
  if (first === undefined || second === undefined || rest.length > 0) {
    throw new InvalidArgumentError('A pair is two countries, such as KAZ-MAR.');
  }
  const [a, b] = [readArea(first), readArea(second)];
  if (a === b) throw new InvalidArgumentError('A pair is two different countries.');
  return pairOf(a, b);
}

export function readIndicator(code: string): Indicator {
  const indicator = indicatorOf(code);
  if (indicator) return indicator;
  throw new InvalidArgumentError(`There are ${catalogue.map((known) => known.code).join(', ')}.`);
}

export function readCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1 to 9999.');
  return Number(text);
}

/** One country. */
export function readArea(text: string): string {
  const code = text.toUpperCase();
  if (!isArea(code)) {
    throw new InvalidArgumentError(`${text} is not an ISO 3166-1 alpha-3 country code, such as MAR.`);
  }
  return code;
}
