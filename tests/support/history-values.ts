/** Values that events of a made-up history are put together from: few of each, so that facts meet. */
import type { Random } from '../../samples/simulator/random.js';

export const areas = ['MAR', 'KAZ', 'SEN', 'FRA', 'GEO'] as const;
/** Of these countries; two of one of them. */
export const places = ['MAPTM', 'MACMN', 'KZKSN', 'KZALA', 'SNDKR', 'FRMRS', 'GEPTI'] as const;
export const domains = ['political', 'economic', 'security', 'cultural', 'multilateral'] as const;

export const sometimes = <T extends object>(random: Random, value: T): T | object => (random.next() < 0.5 ? value : {});

export const otherThan = (random: Random, owner: string): string => {
  const others = areas.filter((area) => area !== owner);
  return others[random.whole(0, others.length - 1)]!;
};

/** Decimal strings, numbers, small and large ones, with and without zeros at their ends. */
export function amount(random: Random): string | number {
  const form = random.whole(0, 19);
  if (form === 0) return 0;
  if (form === 1) return '999999999999999999.999999';
  if (form === 2) return `${random.whole(0, 9)}.500000`;
  if (form < 6) return random.whole(0, 99_999) / 4;
  if (form < 9) return random.whole(0, 2 ** 40);
  return `${random.whole(0, 999_999_999)}.${random.whole(0, 999_999)}`;
}

/** A day of a few years, most of them in one. */
export function day(random: Random): string {
  const year = random.pick([2024, 2025, 2026, 2026, 2026]);
  return `${year}-${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`;
}

export function period(random: Random): string {
  const year = random.whole(2022, 2026);
  return random.pick([`${year}`, `${year}-Q${random.whole(1, 4)}`, `${year}-${twoDigits(random.whole(1, 12))}`]);
}

export const twoDigits = (n: number) => String(n).padStart(2, '0');

const words = [
  'blé',
  'Қазақстан',
  'tab\tand "quotes"',
  'back\\slash \\N',
  'line\nfeed',
  '{a,"b"}',
  '😀',
  "it's",
  '',
] as const;

export const text = (random: Random) => `${random.pick(words)} ${random.whole(0, 99)}`;

export const texts = (random: Random) => ({ en: text(random), ...sometimes(random, { fr: text(random) }) });

export const evidence = (random: Random) => [
  {
    title: text(random),
    url: `https://example.org/${random.whole(0, 9)}`,
    ...sometimes(random, { date: day(random) }),
  },
];

/** Two or three parties, the owner among them. */
export function partiesWith(random: Random, owner: string): string[] {
  const others = areas.filter((area) => area !== owner);
  const first = random.whole(0, others.length - 2);
  const named = [others[first]!, owner];
  return random.next() < 0.2 ? [...named, others[first + 1]!] : named;
}
