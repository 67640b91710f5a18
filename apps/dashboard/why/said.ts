import { countryName, list, number } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { goodsName } from '../parts/goods.js';
import { wordOf } from '../parts/word.js';
import { dataLanguage } from '../state.js';
import { domainName } from '../views/agreements/words.js';
import { isDecimal, plainOf } from './plain.js';

type Fields = Readonly<Record<string, unknown>>;

/** Units are told with the amounts that they belong to. */
export const besides: ReadonlySet<string> = new Set(['currency', 'quantityUnit']);

/** What a field of an event is called; the field itself where the page has no word for it. */
export function fieldName(name: string): string {
  return wordOf(t().why.fields.names, name);
}

const amounts = new Set(['value', 'quantity', 'netMass', 'tonnes', 'teu', 'score', 'departuresPerWeek', 'capacityTeu']);
const countries = new Set(['reporter', 'partner', 'exporter', 'importer', 'destination', 'origin']);

/** What a field or dimension says, as people read it; `of`: what stands beside it. */
export function saidOf(name: string, value: unknown, of: Fields): string {
  if (typeof value !== 'string') return told(plainOf(value, dataLanguage.value));
  const unit = { value: of.currency, quantity: of.quantityUnit, netMass: 'kg' }[name];
  if (amounts.has(name)) return [groupedDigits(value), unit].filter(Boolean).join(' ');
  if (countries.has(name)) return countryName(value);
  if (name === 'commodity') {
    return goodsName(value, of.classification as string | undefined, of.commodityName as string | null | undefined);
  }
  if (name === 'domain') return domainName(value);
  if (name === 'action' || name === 'status') return statusName(value);
  const { codes } = t().why.fields;
  return name in codes ? wordOf(codes[name as keyof typeof codes], value) : value;
}

/** Of an instrument, else of an item of a roadmap. */
function statusName(status: string): string {
  return wordOf({ ...t().figure.statuses, ...t().agreements.actions }, status);
}

function told(parts: readonly string[]): string {
  return list(parts.map((part) => countryName(part)));
}

/** A decimal with its digits in groups, none left out; what is no decimal stays as it is. */
export function groupedDigits(value: string): string {
  if (!isDecimal(value)) return value;
  const decimals = value.split('.')[1]?.length ?? 0;
  return number(Number(value), Math.min(decimals, 20));
}

/** An arithmetic with the digits of its large numbers in groups; years, days and codes have fewer digits. */
export function groupedNumbers(arithmetic: string): string {
  return arithmetic.replaceAll(/(?<![\d.])\d{5,}(\.\d+)?/g, groupedDigits);
}
