/** Options of several commands, and what reads the values of options; what is wrong with one is told by commander, with the option's name. */
import { readFileSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { kidPattern } from '#contracts/signature.js';
import { isInstant, utcInstant } from '#contracts/types.js';
import { catalogue, indicatorOf } from '#indicators/catalogue.js';
import type { Indicator } from '#indicators/definition.js';
import { brokerList } from '#platform/config.js';
import { isArea } from '#reference/countries.js';
import { languages } from '#reference/languages.js';
import { pairOf, type Pair } from '#reference/pair.js';
import { credentialName } from './owners/credential.js';
import { fileReasonOf } from './reason.js';

/** The language that a command, and the gateway that it asks, tell everything in. */
export function languageOption(): Option {
  return new Option('--lang <code>', 'language of what is told').choices(languages).default('en');
}

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

export function readBrokers(text: string): string {
  if (!brokerList.test(text)) throw new InvalidArgumentError('Expected host:9092, several separated by commas.');
  return text;
}

export function readCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1 to 9999.');
  return Number(text);
}

/** A number in the quarantine. */
export function readQuarantineNumber(text: string): string {
  if (/^[1-9]\d{0,17}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a number of "entente quarantine list": 1 or more, digits alone.');
}

/** Several of them. */
export function readQuarantineNumbers(text: string, before: readonly string[] = []): string[] {
  return [...before, readQuarantineNumber(text)];
}

/** Why a refused event is dismissed. */
export function readWhy(text: string): string {
  const why = text.trim();
  if (why !== '' && why.length <= 500 && !/\p{Cc}/u.test(why)) return why;
  throw new InvalidArgumentError('Expected up to 500 characters, in one line.');
}

/** Who of a country it is: `customs`, `railway-2`. */
export function readUnit(text: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(text)) {
    throw new InvalidArgumentError('Expected up to 40 small letters, digits and dashes, such as customs.');
  }
  return text;
}

/** What an owner's credential is named: `KAZ`, or `KAZ-customs`. */
export function readCredentialName(text: string): string {
  const [, code, unit] = /^([^-]*)(?:-(.*))?$/s.exec(text)!;
  return credentialName(readArea(code!), unit === undefined ? undefined : readUnit(unit));
}

/** What a signing key is called. */
export function readKid(text: string): string {
  if (!kidPattern.test(text)) throw new InvalidArgumentError('Expected 1 to 100 letters, digits, or - . _ : /');
  return text;
}

/** A moment, in UTC with milliseconds. */
export function readMoment(text: string): string {
  if (!isInstant(text))
    throw new InvalidArgumentError('Expected a moment with its zone, such as 2026-11-23T09:00:00Z.');
  return utcInstant(text);
}

/** What `read` makes of a file's text. */
export function readFileWith<T>(read: (text: string) => T): (path: string) => T {
  return (path) => {
    try {
      return read(readFileSync(path, 'utf8'));
    } catch (error) {
      throw new InvalidArgumentError(`${path}: ${fileReasonOf(error)}.`);
    }
  };
}

/** One country. */
export function readArea(text: string): string {
  const code = text.toUpperCase();
  if (!isArea(code)) {
    throw new InvalidArgumentError(`${text} is not an ISO 3166-1 alpha-3 country code, such as MAR.`);
  }
  return code;
}
