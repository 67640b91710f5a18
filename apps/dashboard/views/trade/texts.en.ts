import { plural } from '../../i18n/plural.js';
import type { Wide } from './derived.js';
import type { Measure } from './stated.js';

/** What one country sold the other: names and an amount, written out. */
export interface Sold {
  readonly exporter: string;
  readonly importer: string;
  readonly amount: string;
}

const products = plural('en', { one: '# product', other: '# products' });
const list = (parts: readonly string[]) => new Intl.ListFormat('en').format(parts);

export default {
  title: 'Trade',
  year: 'Year',
  latestYear: 'latest of each figure',
  direction: (exporter: string, importer: string) => `${exporter} → ${importer}`,
  side: {
    importer: (country: string) => `${country} (importer)`,
    exporter: (country: string) => `${country} (exporter)`,
  },
  roles: { importer: 'importer', exporter: 'exporter' },
  /** Who or when, and what is said of that. */
  says: (who: string, what: string) => `${who}: ${what}`,
  ofYear: (what: string, year: string) => `${what}, ${year}`,
  notReported: 'not reported',
  tiny: 'less than a hundredth of a year beside it',
  columns: { year: 'Year', value: 'Value', share: 'Share', by: 'Reported by', code: 'Code', item: 'Item' },
  source: {
    nobody: 'no source',
    coverage: (there: string, asked: string) => `Coverage: ${there} of ${asked}.`,
    recorded: (at: string) => `Recorded until ${at}.`,
    asOf: (at: string) => `As of ${at}.`,
    cut: 'There are more figures than one answer of the interface holds: some are not drawn.',
  },
  lines: {
    title: 'Trade in goods, by direction',
    subtitle: (unit: string, years: string) => `All goods, ${unit} a year, ${years}`,
    sold: (year: string, parts: readonly Sold[]) =>
      `In ${year}, ${list(parts.map(({ exporter, importer, amount }) => `${importer} imported goods worth ${amount} from ${exporter}`))}.`,
    none: (direction: string, years: string) => `No figure of ${direction}: ${years}.`,
    noneSince: (year: string) => `Nobody has reported a figure of all goods for the time after ${year}.`,
    noneOf: (year: string, latest: string) =>
      `Nobody has reported a figure of all goods for ${year}; the latest is of ${latest}.`,
    rule: 'Each direction as its importer reports it, usually with freight and insurance (CIF); hollow points as its exporter does, where the importer has no figure.',
    empty:
      'No trade figures of this pair have been sent. Events of the stream trade.flows, which the statistical offices or customs of both countries send, fill this chart.',
  },
  mirror: {
    title: (direction: string) => `${direction}: what each side says`,
    subtitle: (unit: string, years: string) => `All goods, ${unit} a year, ${years}`,
    both: (year: string, exporter: string, x: string, importer: string, m: string, asymmetry: string) =>
      `In ${year}, ${exporter} says that it exported goods worth ${x}, and ${importer} that it imported goods worth ${m}: an asymmetry of ${asymmetry}.`,
    bothWithout: (year: string, exporter: string, x: string, importer: string, m: string) =>
      `In ${year}, ${exporter} says that it exported goods worth ${x}, and ${importer} that it imported goods worth ${m}.`,
    oneSided: (speaks: string, silent: string, years: string) =>
      `Only ${speaks} has reported (${years}). Nothing was received from ${silent}: the two sides cannot be compared.`,
    wouldSend: (country: string, topic: string) =>
      `The statistical office or the customs of ${country} would send it, to the topic ${topic}.`,
    apart: (first: string, firstYears: string, second: string, secondYears: string) =>
      `${first} has reported ${firstYears}, ${second} ${secondYears}: no year has both sides, so that they cannot be compared.`,
    silent: (first: string, second: string) => `Neither ${first} nor ${second} has reported anything.`,
    asymmetry: 'Asymmetry',
    oneSide: 'one side only',
    about:
      'Asymmetry: imports less exports, over their sum; 0 % when both sides agree. Imports mostly include freight and insurance (CIF), exports do not (FOB).',
    marks: 'Solid line with filled points: the importer; dashed line with hollow points: the exporter.',
    strip: 'Squares: filled where a side has reported the year, hollow where there is no figure; the square says why.',
  },
  products: {
    title: 'Trade by product',
    direction: 'Direction',
    subtitleHs: (direction: string, unit: string, year: string) =>
      `${direction}, ${unit}, ${year}. Chapters of the Harmonized System`,
    subtitleDigits: (direction: string, unit: string, year: string, digits: string) =>
      `${direction}, ${unit}, ${year}. Codes of ${digits} digits of the Harmonized System, as no chapters were sent`,
    subtitleList: (direction: string, unit: string, year: string, classification: string) =>
      `${direction}, ${unit}, ${year}. Items of the list ${classification}`,
    fcl: 'Agricultural items of the FAO commodity list (FCL): they are no part of the total of all goods above, and are not compared with it.',
    largest: (name: string, share: string, count: number) =>
      `${name}: ${share} of what is listed, among ${products(count)}.`,
    only: (name: string, amount: string) => `Only one product is listed: ${name}, ${amount}.`,
    others: (count: string) => `Others (${count})`,
    item: (code: string) => `Item ${code}`,
    empty: (direction: string, year: string) => `No products of ${direction} have been sent for ${year}.`,
    emptyEver: (direction: string) => `No products of ${direction} have been sent.`,
    fill: 'Events of the stream trade.flows with codes of the Harmonized System, which statistical offices and customs send, fill this chart.',
    years: 'Years that have some:',
    by: {
      importer: (country: string) => `As ${country}, the importer, reports it.`,
      exporter: (country: string) => `As ${country}, the exporter, reports it; the importer has no products.`,
    },
  },
  wheat: {
    title: 'Wheat',
    subtitle: (code: string, unit: string, years: string) => `${code}, ${unit} a year, ${years}`,
    sold: (year: string, parts: readonly Sold[]) =>
      `In ${year}, ${list(parts.map(({ exporter, importer, amount }) => `${importer} imported wheat worth ${amount} from ${exporter}`))}.`,
    noneOf: (year: string, latest: string) =>
      `Nobody has reported a figure of wheat for ${year}; the latest is of ${latest}.`,
    codes: { HS: 'HS 1001', FCL: 'FCL 15' },
    empty: (first: string, second: string, topics: string) =>
      `Neither ${first} nor ${second} has sent a figure of wheat traded between them; that does not say that there was none. The statistical office or the customs of either country would send it, by the stream trade.flows (${topics}), with the code 1001 of the Harmonized System or 15 of the FAO list.`,
  },
  stated: {
    title: 'Stated, not measured',
    about:
      'Said on an occasion and written into the roadmap. These are no statistics; no indicator is made of them, and they do not continue the series beside them.',
    measures: {
      turnover: 'Turnover, both directions',
      growth: 'Growth of the turnover',
      'export-potential': 'Export potential',
    } satisfies Record<Measure, string>,
    noPeriod: 'no period given',
    item: (item: string) => `Roadmap item ${item}`,
    empty:
      'No figure about trade is stated in a roadmap of this pair. Events of the stream roadmap.commitments bring them.',
  },
  derived: {
    title: 'Derived indicators',
    subtitle: (of: string, year: string) => `${of}, ${year}`,
    all: 'All goods (HS)',
    columns: { name: 'Indicator', of: 'Of', value: 'Value', period: 'Period', coverage: 'Inputs' },
    coverage: (present: string, expected: string) => `${present} of ${expected}`,
    coverageOpen: (present: string) => `${present} of an unknown number`,
    flows: { M: (country: string) => `${country}, imports`, X: (country: string) => `${country}, exports` },
    /** What a rate of growth starts from, and what it leads to. */
    base: {
      'trade.growth': (base: string, year: string, reached: string) => `from ${base} in ${year} to ${reached}`,
      'trade.cagr': (base: string, year: string, reached: string) =>
        `over 5 years, from ${base} in ${year} to ${reached}`,
    },
    smallBase: 'a very small base: the rate says little',
    withPartner: (told: string, partner: string) => `${told}, with ${partner}`,
    absent: (names: readonly string[]) =>
      `No value of ${list(names)}: they need the trade with all partners or of all countries, which statistical offices send by the stream trade.flows.`,
    wide: {
      'trade.intensity': 'trade intensity',
      'trade.rca': 'revealed comparative advantage',
      'trade.export_similarity': 'export similarity',
      'trade.complementarity': 'trade complementarity',
    } satisfies Record<Wide, string>,
    empty: (year: string) => `No indicator is made of trade figures of ${year}.`,
  },
};
