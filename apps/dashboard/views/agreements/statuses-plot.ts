import { barX, stackX, text } from '@observablehq/plot';
import type { Value } from '../../api/interface.js';
import { number } from '../../i18n/format.js';
import { opening } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { colourOf } from './instrument-plots.js';
import { actionName, domainName } from './words.js';

/** How many instruments of each domain are in which status: their names are written into the bars. */
export function drawStatuses(values: readonly Value[]): Draw {
  const bars = values.map(({ value, dimensions: { domain = '', status = '' } }, index) => ({
    domain: domainName(domain),
    count: Number(value),
    said: `${number(Number(value))} ${actionName(status)}`,
    of: values[index]!,
    colour: colourOf(status),
  }));
  const domains = [...new Set(bars.map(({ domain }) => domain))];
  const opens = {
    title: ({ domain, said: told }: (typeof bars)[number]) => `${domain}\n${told}`,
    render: opening(bars, ({ of }) => of),
  };
  return () => ({
    height: domains.length * 44 + 20,
    marginLeft: 100,
    marginRight: 8,
    x: { axis: null },
    y: { label: null, tickSize: 0, domain: domains, padding: 0.3 },
    marks: [
      barX(bars, { x: 'count', y: 'domain', fill: 'colour', inset: 0.5, ...opens }),
      text(bars, stackX({ x: 'count', y: 'domain', text: 'said', fill: 'var(--raised)', fontWeight: 600, ...opens })),
    ],
  });
}
