import * as Plot from '@observablehq/plot';
import { money } from '../../i18n/format.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import type { Product, Products } from './products.js';

const rowHeight = 40;
const letter = 6.6;

type Bar = Pick<Product, 'code' | 'amount'> & Partial<Product> & { readonly name: string };

/** Bars, longest first, each under its name: names are long, and a phone is not wide. */
export function drawProducts(
  { shown, others }: Products,
  nameOf: (product: Product) => string,
  othersName: string,
  colour: string,
): Draw {
  const bars: Bar[] = shown.map((product) => ({ ...product, name: nameOf(product) }));
  if (others.count > 0) bars.push({ code: 'others', amount: others.amount, name: othersName });
  const { unit } = shown[0]!.value;
  const most = Math.max(...bars.map(({ amount }) => amount));
  return (width) => {
    const letters = Math.floor(width / letter);
    const known = bars.filter(({ value }) => value !== undefined);
    const bar = { x: 'amount', y: 'code', insetTop: 20, insetBottom: 4 } as const;
    return {
      height: bars.length * rowHeight + 8,
      marginTop: 0,
      marginBottom: 8,
      marginLeft: 2,
      marginRight: 70,
      x: { domain: [0, most || 1], axis: null },
      y: { domain: bars.map(({ code }) => code), axis: null, padding: 0 },
      marks: [
        Plot.barX(known, {
          ...bar,
          fill: colour,
          title: ({ name, amount }: Bar) => `${name}\n${money(amount, unit)}`,
          render: opening(known, ({ value }) => value),
        }),
        Plot.barX(
          bars.filter(({ value }) => value === undefined),
          { ...bar, fill: 'var(--context)' },
        ),
        Plot.text(bars, {
          x: 0,
          y: 'code',
          text: ({ name }: Bar) => (name.length > letters ? `${name.slice(0, letters - 1)}…` : name),
          title: 'name',
          textAnchor: 'start',
          dy: -10,
        }),
        Plot.text(bars, {
          x: 'amount',
          y: 'code',
          text: ({ amount }: Bar) => money(amount, unit),
          textAnchor: 'start',
          dx: 6,
          dy: 8,
          fontWeight: 600,
          render: opening(bars, ({ value }) => value),
        }),
      ],
    };
  };
}
