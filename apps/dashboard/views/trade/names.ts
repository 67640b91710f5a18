import type { Value } from '../../api/interface.js';
import { countryName, money } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { amountOf, type Direction, type Side } from './series.js';

export const nameOf = ({ exporter, importer }: Direction): string =>
  t().trade.direction(countryName(exporter), countryName(importer));

/** A country with the part that it has in a direction. */
export const roleOf = (side: Side, direction: Direction): string => t().trade.side[side](countryName(direction[side]));

/** A number where it is in this currency; those in others cannot share an axis with it. */
export const amountIn = (value: Value | undefined, unit: string): number =>
  value?.unit === unit ? amountOf(value) : NaN;

/** Room for the amounts beside an axis that goes to `most`; the largest may be shorter than one below it. */
export const marginOf = (most: number, unit: string): number =>
  14 + 6.6 * Math.max(...[1, 0.75, 0.5, 0.25].map((part) => money(Number((most * part).toPrecision(1)), unit).length));

/** A direction in an address. */
export const keyOf = ({ exporter, importer }: Direction): string => `${exporter}-${importer}`;

/** Where the figures of a country are sent to. */
export const topicOf = (country: string): string => `trade.flows.v1.${country}`;
