/** The events that the benchmarks send: of a real shape and size, the same for the same seed. */
import { seededRandom } from '../../samples/simulator/random.js';

export type LoadStream = 'trade.declarations' | 'trade.flows' | 'logistics.movements';
/** What must become of an event. */
export type Fate = 'accepted' | 'duplicate' | 'quarantined';

export interface LoadEvent {
  readonly value: string;
  readonly partition: number;
  readonly fate: Fate;
}

export interface LoadOptions {
  readonly seed: number;
  readonly events: number;
  readonly partitions: number;
  /** Shares of events that were sent before, and of those that must be refused. */
  readonly duplicates: number;
  readonly invalid: number;
}

export const standardLoad = { seed: 20_250_228, partitions: 12, duplicates: 0.05, invalid: 0.01 } as const;

/** A repeated event is one of so many before it. */
const memory = 20_000;

/** Events of one stream, all of one owner (MAR), in the order in which they are sent. */
export function* load(stream: LoadStream, options: LoadOptions): Generator<LoadEvent> {
  const { seed, events, partitions, duplicates, invalid } = options;
  const random = seededRandom(seed);
  const write = writers[stream](random);
  const sent: { value: string; partition: number }[] = [];
  let written = 0;
  for (let n = 0; n < events; n++) {
    const fate = random.next();
    if (fate < duplicates && sent.length > 0) {
      // A producer sends an event again to the partition of its key.
      yield { ...sent[random.whole(0, sent.length - 1)]!, fate: 'duplicate' };
      continue;
    }
    const partition = random.whole(0, partitions - 1);
    const value = write(written++);
    if (fate < duplicates + invalid) {
      yield { value: spoil(value, random.whole(0, 2)), partition, fate: 'quarantined' };
      continue;
    }
    sent[written % memory < sent.length ? written % memory : sent.length] = { value, partition };
    yield { value, partition, fate: 'accepted' };
  }
}

/** Cut off, a value that is no amount, a partner that is no country. */
function spoil(value: string, how: number): string {
  if (how === 0) return value.slice(0, -20);
  if (how === 1) return value.replace('"reporter":"MAR"', '"reporter":"MAR","revision":-1');
  return value.replace('"reporter":"MAR"', '"reporter":"ZZZ"');
}

type Write = (n: number) => string;
type Random = ReturnType<typeof seededRandom>;

const partners = (
  'KAZ FRA ESP CHN USA DEU ITA TUR IND GBR BRA RUS SAU ARE EGY NLD BEL PRT POL SEN CIV DZA TUN UKR CAN JPN KOR SWE ROU ' +
  'ARG'
).split(' ') as [string, ...string[]];
/** One commodity of six digits a chapter; chapter 77 is not in use. */
const commodities = Array.from({ length: 97 }, (_, n) => n + 1)
  .filter((chapter) => chapter !== 77)
  .map((chapter) => `${String(chapter).padStart(2, '0')}0110`) as [string, ...string[]];

const envelope = (stream: LoadStream, source: string, id: string, time: string, data: string) =>
  `{"specversion":"1.0","id":"${id}","source":"${source}","type":"entente.${stream}.v1","time":"${time}",` +
  `"datacontenttype":"application/json","data":{"reporter":"MAR",${data}}}`;

const pad = (n: number, width: number) => String(n).padStart(width, '0');
const instant = (n: number) => new Date(Date.UTC(2026, 5, 1) + n * 40).toISOString();

const writers: Record<LoadStream, (random: Random) => Write> = {
  /** Four items a declaration, all of one month: 30 partners, 96 commodities and 2 flows make 5,760 monthly flows. */
  'trade.declarations': (random) => (n) => {
    const declaration = `26MA${pad(300 + ((n >> 2) % 40), 3)}${pad(n >> 2, 10)}`;
    const item = (n & 3) + 1;
    const isImport = random.next() < 0.6;
    const day = pad(random.whole(1, 28), 2);
    const data =
      `"declaration":"${declaration}","item":${item},"flow":"${isImport ? 'M' : 'X'}","partner":"${random.pick(partners)}",` +
      `"acceptedOn":"2026-06-${day}","commodity":"${random.pick(commodities)}",` +
      `"value":"${random.whole(100, 9_999_999)}.${pad(random.whole(0, 99), 2)}","currency":"MAD",` +
      `"valuation":"${isImport ? 'CIF' : 'FOB'}","netMass":"${random.whole(1, 999_999)}","procedure":"4000"`;
    const source = 'https://customs.example/declarations';
    return envelope('trade.declarations', source, `${declaration}-${item}`, instant(n), data);
  },

  /** Monthly figures of all partners, of all goods and of 95 commodities, month after month. */
  'trade.flows': (random) => (n) => {
    const partner = partners[n % partners.length]!;
    // Each partner begins with another commodity: figures of all goods come evenly.
    const nth = (Math.floor(n / 30) + 3 * (n % 30)) % 96;
    const commodity = nth === 0 ? 'TOTAL' : commodities[nth]!.slice(0, 4) + pad(Math.floor(n / 345_600) % 100, 2);
    const month = Math.floor(n / 2_880) % 120;
    const period = `${2016 + Math.floor(month / 12)}-${pad((month % 12) + 1, 2)}`;
    const data =
      `"partner":"${partner}","flow":"${n & 1 ? 'M' : 'X'}","period":"${period}","classification":"HS2022",` +
      `"commodity":"${commodity}","dataset":"NATIONAL","value":"${random.whole(100, 999_999_999)}","currency":"USD",` +
      `"valuation":"${n & 1 ? 'CIF' : 'FOB'}","netMass":"${random.whole(1, 9_999_999)}","observationStatus":"A"`;
    return envelope('trade.flows', 'https://statistics.example/imts', `imts-2026-${pad(n, 10)}`, instant(n), data);
  },

  /** Ten events a consignment, from Kostanay to Tanger Med. */
  'logistics.movements': (random) => (n) => {
    const consignment = `MAKZ-${pad(Math.floor(n / 10), 9)}`;
    const step = n % 10;
    const data =
      `"consignment":"${consignment}","corridor":"MIDDLE","origin":"KZKSN","destination":"MAPTM","call":${(step >> 1) + 1},` +
      `"place":"${places[step >> 1]}","activity":"${step & 1 ? 'DEPA' : 'ARRI'}","classifier":"ACT","at":"${instant(n)}",` +
      `"mode":"${step < 4 ? '2' : '1'}","equipment":"MSKU${pad(n % 9_999_999, 7)}","teu":"2","tonnes":"${random.whole(1, 26)}.5"`;
    return envelope('logistics.movements', 'https://rail.example/tracking', `trk-${pad(n, 12)}`, instant(n), data);
  },
};
const places = ['KZKSN', 'KZAAU', 'AZBAK', 'GEPTI', 'MAPTM'];
