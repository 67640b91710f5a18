/** What holds of indicators of trade whatever the figures. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NewRecord } from '#event-log/event-log.js';
import { flow } from '../../../tests/support/fact-events.js';
import { useFacts } from '../../../tests/support/facts.js';
import { indicatorOf } from '../catalogue.js';
import type { IndicatorValue } from '../definition.js';
import { computeValues } from '../engine/read-values.js';
import type { Scope } from '../engine/scope.js';

const facts = useFacts();
const amount = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: fc.nat(1_000_000) });
/** Figures of two flows, a year each. */
const series = fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 30 });
const yearly = <T>(figures: readonly T[], record: (figure: T, period: string) => NewRecord[]) =>
  figures.flatMap((figure, nth) => record(figure, String(1950 + nth)));
const compute = (code: string, scope: Scope = {}) => computeValues(facts.client, indicatorOf(code)!, scope);
const numbers = (values: readonly IndicatorValue[]) =>
  values.map(({ value }) => (value === null ? null : Number(value)));
const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

/** Checks the property of some generated figures, each time of these facts alone. */
async function holds<T>(
  figures: fc.Arbitrary<T>,
  records: (figures: T) => NewRecord[],
  check: (figures: T) => Promise<void>,
) {
  await fc.assert(
    fc.asyncProperty(figures, async (generated) => {
      await facts.client.query('savepoint facts');
      await facts.load(records(generated));
      await check(generated);
      await facts.client.query('rollback to savepoint facts');
    }),
    { numRuns: 12 },
  );
}

/** What the importer and the exporter say of one direction, from a partner to Morocco. */
const mirrored = (partner: string, imports: number, exports: number, data = {}) => [
  flow({ ...data, partner, value: String(imports), valuation: 'CIF' }),
  flow({ ...data, reporter: partner, partner: 'MAR', flow: 'X', value: String(exports), valuation: 'FOB' }),
];

test.each(['trade.growth', 'trade.cagr', 'trade.mirror_asymmetry', 'trade.mirror_asymmetry_cif_fob'])(
  '%s does not depend on the scale of the currency',
  async (code) => {
    await holds(
      fc.tuple(series, fc.integer({ min: 2, max: 1000 })),
      ([figures, scale]) =>
        yearly(figures, ([imports, exports], period) => [
          ...mirrored('KAZ', imports, exports, { period }),
          ...mirrored('FRA', imports * scale, exports * scale, { period, currency: 'MAD' }),
        ]),
      async () => {
        const [here, scaled] = [
          await compute(code, { subjects: ['KAZ-MAR'] }),
          await compute(code, { subjects: ['FRA-MAR'] }),
        ];
        expect(numbers(scaled)).toEqual(numbers(here));
        expect(scaled.map(({ reason }) => reason)).toEqual(here.map(({ reason }) => reason));
      },
    );
  },
);

test('asymmetry changes its sign when the two sides change places', async () => {
  await holds(
    series,
    (figures) =>
      yearly(figures, ([imports, exports], period) => [
        ...mirrored('KAZ', imports, exports, { period }),
        ...mirrored('FRA', exports, imports, { period }),
      ]),
    async () => {
      const here = numbers(await compute('trade.mirror_asymmetry', { subjects: ['KAZ-MAR'] }));
      const turned = numbers(await compute('trade.mirror_asymmetry', { subjects: ['FRA-MAR'] }));
      expect(turned.map((value) => value && -value)).toEqual(here);
    },
  );
});

test('the balance of the partner is that of the reporter with the sign turned', async () => {
  await holds(
    series,
    (figures) =>
      yearly(figures, ([there, back], period) => [
        flow({ period, value: String(there) }),
        flow({ period, reporter: 'KAZ', partner: 'MAR', value: String(back) }),
      ]),
    async (figures) => {
      const values = await compute('trade.balance');
      const of = (reporter: string) => numbers(values.filter(({ dimensions }) => dimensions.reporter === reporter));
      expect(of('MAR')).toEqual(figures.map(([bought, sold]) => sold - bought));
      expect(of('KAZ').map((value) => 0 - value!)).toEqual(of('MAR'));
    },
  );
});

test('Grubel-Lloyd lies between 0 and 1, whichever of the flows is which, and is what its formula says', async () => {
  const goods = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 });
  const listed = (partner: string, exports: number[], imports: number[], period: string) =>
    (
      [
        ['X', exports],
        ['M', imports],
      ] as const
    ).flatMap(([way, figures]) => [
      flow({ period, partner, flow: way, value: String(sum(figures)) }),
      ...figures.map((value, nth) =>
        flow({ period, partner, flow: way, commodity: `${8401 + nth}`, value: String(value) }),
      ),
    ]);
  await holds(
    fc.array(goods, { minLength: 1, maxLength: 10 }),
    (years) =>
      yearly(years, (products, period) => {
        const [exports, imports] = [products.map(([x]) => x), products.map(([, m]) => m)];
        return [...listed('KAZ', exports, imports, period), ...listed('FRA', imports, exports, period)];
      }),
    async (years) => {
      const here = await compute('trade.grubel_lloyd', { subjects: ['KAZ-MAR'] });
      const turned = await compute('trade.grubel_lloyd', { subjects: ['FRA-MAR'] });
      expect(numbers(turned)).toEqual(numbers(here));
      for (const value of numbers(here)) {
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        expect(value ?? 1).toBeLessThanOrEqual(1);
      }
      const totals = here.filter(({ dimensions }) => dimensions.commodity === 'TOTAL');
      const index = (products: [number, number][]) => {
        const trade = sum(products.map(([x, m]) => x + m));
        return trade === 0 ? null : 1 - sum(products.map(([x, m]) => Math.abs(x - m))) / trade;
      };
      numbers(totals).forEach((value, nth) => {
        const expected = index(years[nth]!);
        if (expected === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(expected, 5);
      });
    },
  );
});

test('a sum is that of its parts: of months, and of products', async () => {
  const month = (nth: number) => String(nth + 1).padStart(2, '0');
  await holds(
    fc.array(fc.array(amount, { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
    (years) =>
      yearly(years, (figures, year) =>
        figures.flatMap((figure, nth) => [
          flow({ period: `${year}-${month(nth)}`, value: String(figure) }),
          flow({ period: year, commodity: `1001${month(nth)}`, value: String(figure) }),
          flow({ period: year, classification: 'FCL', commodity: String(15 + nth), value: String(figure) }),
        ]),
      ),
    async (years) => {
      const values = await compute('trade.imports');
      const of = (classification: string, commodity: string, length: number) =>
        numbers(
          values.filter(
            ({ period, dimensions }) =>
              period.length === length &&
              dimensions.classification === classification &&
              dimensions.commodity === commodity,
          ),
        );
      const totals = years.map(sum);
      expect(of('HS', 'TOTAL', 4)).toEqual(totals);
      expect(of('HS', 'TOTAL', 7).reduce<number>((all, value) => all + value!, 0)).toBe(
        // Months and quarters are written in as many characters: all of it is there twice.
        2 * sum(totals),
      );
      expect(of('HS', '1001', 4)).toEqual(totals);
      expect(of('HS', '10', 4)).toEqual(totals);
      expect(of('FCL', 'TOTAL', 4)).toEqual(totals);
    },
  );
});
