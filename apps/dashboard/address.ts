/** What a page shows, as its address says it: the whole state, so that a link reproduces what was seen. */
export interface Address {
  /** `KAZ-MAR`; undefined: the first that there is a roadmap of, or else anything. */
  readonly pair?: string | undefined;
  readonly view: View;
  readonly language: Language;
  /** A year, where the view has a choice of them; undefined: the latest. */
  readonly year?: string | undefined;
  /** Moment as of which everything is read, ISO 8601; undefined: now. */
  readonly asOf?: string | undefined;
  /** Code of the commodity that the view is about. */
  readonly commodity?: string | undefined;
  /** The roadmap item, corridor or instrument that is open. */
  readonly open?: string | undefined;
  /** The hub that is shown, alone or with the code of what it keeps: `MAR-WHEAT-HUB-TNG/1001`; undefined: the first. */
  readonly hub?: string | undefined;
  /** What the items of the roadmap are narrowed to; undefined: all. */
  readonly domain?: string | undefined;
  readonly status?: string | undefined;
  /** Names of the figures that are shown as tables; undefined: none. */
  readonly tables?: readonly string[] | undefined;
  /** The number that "why this number" is open for. */
  readonly why?: ValueKey | undefined;
}

export const views = ['overview', 'roadmap', 'trade', 'logistics', 'agreements', 'quality'] as const;
export type View = (typeof views)[number];

export const languages = ['en', 'fr', 'ar', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

/** What tells one value of an indicator from the others. */
export interface ValueKey {
  readonly code: string;
  readonly period: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** A pair as the interface names it: codes in capital letters and in their order. */
export function orderedPair(pair: string): string {
  return pair.toUpperCase().split('-').sort().join('-');
}

/** Whether a text has the form of a pair: two different codes. Whether these are of countries, the gateway knows. */
export function isPair(text: string): boolean {
  const [a, b] = text.split('-');
  return /^[A-Z]{3}-[A-Z]{3}$/.test(text) && a !== b;
}

/** The end of the minute that a moment is in: the page tells moments to the minute, and then knows what came in its course. */
export function endOfMinute(moment: string): string {
  return new Date((Math.floor(Date.parse(moment) / 60_000) + 1) * 60_000).toISOString().replace('.000', '');
}

/** What of an address may not be understood. */
export type Unread = readonly [name: 'view' | 'lang' | 'year' | 'asOf', given: string];

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);
const isMoment = (text: string): boolean => !Number.isNaN(Date.parse(text));
const oneOf = (all: readonly string[]) => (text: string) => all.includes(text);
const understood: readonly (readonly [Unread[0], (text: string) => boolean])[] = [
  ['view', oneOf(views)],
  ['lang', (text) => oneOf(languages)(text.slice(0, 2))],
  ['year', isYear],
  ['asOf', isMoment],
];

/** What the query of an address says that `readAddress` leaves out. */
export function unreadOf(query: string): Unread[] {
  const given = new URLSearchParams(query);
  return understood.flatMap(([name, isKnown]) => {
    const text = given.get(name);
    return text && !isKnown(text) ? [[name, text] as const] : [];
  });
}

/** Reads the query of an address; what it does not know is left out. `preferred`: the languages of the reader, best first. */
export function readAddress(query: string, preferred: readonly string[] = []): Address {
  const given = new URLSearchParams(query);
  const of = (name: string) => given.get(name) || undefined;
  const known = (name: string, isKnown: (text: string) => boolean) => {
    const text = of(name);
    return text !== undefined && isKnown(text) ? text : undefined;
  };
  const spoken = [of('lang'), ...preferred].map((tag) => tag?.slice(0, 2));
  return {
    pair: of('pair'),
    view: views.find((view) => view === of('view')) ?? 'overview',
    language: spoken.map((tag) => languages.find((language) => language === tag)).find(Boolean) ?? 'en',
    year: known('year', isYear),
    asOf: known('asOf', isMoment),
    commodity: of('commodity'),
    open: of('open'),
    hub: of('hub'),
    domain: of('domain'),
    status: of('status'),
    tables: of('table')?.split(' '),
    why: readKey(of('why')),
  };
}

/** The query that `readAddress` reads the same from: `?pair=KAZ-MAR&view=trade&lang=fr`. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined) => value && query.set(name, value);
  put('pair', address.pair);
  put('view', address.view);
  put('lang', address.language);
  put('year', address.year);
  put('commodity', address.commodity);
  put('open', address.open);
  put('hub', address.hub);
  put('domain', address.domain);
  put('status', address.status);
  put('table', address.tables?.join(' '));
  put('asOf', address.asOf);
  put('why', address.why && writeKey(address.why));
  return `?${query}`;
}

/** `trade.imports?period=2016&reporter=MAR`: dimensions by name, so that equal keys are equal texts. */
export function writeKey({ code, period, dimensions }: ValueKey): string {
  const sorted = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${code}?${new URLSearchParams([['period', period], ...sorted])}`;
}

function readKey(text: string | undefined): ValueKey | undefined {
  const [code, query] = text?.split('?') ?? [];
  const { period, ...dimensions } = Object.fromEntries(new URLSearchParams(query));
  return code && period ? { code, period, dimensions } : undefined;
}
