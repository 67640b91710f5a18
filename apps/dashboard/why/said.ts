import { countryName, day, list, moment, number, period } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { goodsName } from '../parts/goods.js';
import { wordOf } from '../parts/word.js';
import type { Names } from '../parts/place-names.js';
import { dataLanguage } from '../state.js';
import { domainName } from '../views/agreements/words.js';
import { nameWithCountry } from '../views/logistics/of-year.js';
import { isDay, isDecimal, isInstant, isPeriod, plainOf } from './plain.js';

type Fields = Readonly<Record<string, unknown>>;

/** Units are told with the amounts that they belong to. */
export const besides: ReadonlySet<string> = new Set(['currency', 'quantityUnit', 'supplementaryUnit']);

/** What a field of an event is called; the field itself where the page has no word for it. */
export function fieldName(name: string): string {
  return wordOf(t().why.fields.names, name);
}

const amounts = new Set([
  'value',
  'quantity',
  'supplementaryQuantity',
  'netMass',
  'tonnes',
  'teu',
  'score',
  'departuresPerWeek',
  'capacityTeu',
]);
const countries = new Set(['reporter', 'partner', 'exporter', 'importer', 'destination', 'origin', 'place']);

/** What a field or dimension says, as people read it; `of`: what stands beside it; `names`: those of places and corridors. */
export function saidOf(name: string, value: unknown, of: Fields, { places, corridors }: Names): string {
  const named = (code: string) => placeName(code, places);
  if (typeof value !== 'string') return list(plainOf(value, dataLanguage.value).map(named));
  const unit = {
    value: of.currency,
    quantity: of.quantityUnit,
    supplementaryQuantity: of.supplementaryUnit,
    netMass: 'kg',
  }[name];
  if (amounts.has(name)) return [groupedDigits(value), unit].filter(Boolean).join(' ');
  if (countries.has(name)) return named(value);
  if (name === 'corridor') return corridors.get(value) ?? value;
  if (name === 'index') return wordOf(t().logistics.scores.indices, value);
  if (name === 'leg') return t().logistics.routeOf(...(value.split('-').map(named) as [string, string]));
  if (name === 'period' && isPeriod(value)) return period(value);
  if (isInstant(value)) return moment(value);
  if (isDay(value)) return day(value);
  if (name === 'commodity') {
    return goodsName(value, of.classification as string | undefined, of.commodityName as string | null | undefined);
  }
  if (name === 'domain') return domainName(value);
  if (name === 'action' || name === 'status') return statusName(value);
  const { facilities: facility, modeNames: mode } = t().logistics;
  const codes = { ...t().why.fields.codes, facility, mode };
  return name in codes ? wordOf(codes[name as keyof typeof codes], value) : value;
}

/** Of an instrument, else of an item of a roadmap. */
function statusName(status: string): string {
  return wordOf({ ...t().figure.statuses, ...t().agreements.actions, ...t().why.fields.codes.action }, status);
}

/** Of a country, else of a place, by its code; of anything else itself. */
function placeName(code: string, places: Names['places']): string {
  const place = places.get(code);
  return place ? nameWithCountry(place) : countryName(code);
}

/** A decimal with its digits in groups, none left out; what is no decimal stays as it is. */
export function groupedDigits(value: string): string {
  if (!isDecimal(value)) return value;
  const decimals = value.split('.')[1]?.length ?? 0;
  return number(Number(value), Math.min(decimals, 20));
}

/** An arithmetic with its decimals and its large numbers as the reader writes them; years, days and codes have fewer digits. */
export function groupedNumbers(arithmetic: string): string {
  return arithmetic.replaceAll(/(?<![\d.,])(\d+[.,]\d+|\d{5,})/g, (number) => groupedDigits(number.replace(',', '.')));
}
