import { useReading } from '../../api/readings.js';
import { t } from '../../i18n/texts.js';
import { yearSpan } from '../../parts/years.js';
import { Mirror } from './mirror.js';
import { keyOf, nameOf, roleOf, topicOf } from './names.js';
import { directionsOf } from './series.js';
import { compare } from './totals.js';
import type { Shown } from './trade.js';

interface WheatSides extends Shown {
  /** Code of wheat in the list that the figures are of, and how the list calls it. */
  readonly commodity: string;
  readonly codeName: string;
}

/** What each side says of the wheat of each direction; who says nothing is there as well. */
export function WheatSides({ commodity, codeName, ...shown }: WheatSides) {
  const { pair, totals } = shown;
  const comparable = totals.ways.some((way) => compare(way).kind === 'both');
  const asked = { pair, commodity, code: 'trade.mirror_asymmetry', limit: 1000 };
  const asymmetries = useReading('/v1/indicators', comparable ? asked : undefined).answer?.data;
  const { wheat } = t().trade;
  const subtitle = wheat.subtitle(codeName, totals.unit ?? '', yearSpan(totals.years[0]!, totals.years.at(-1)!));
  return (
    <>
      {totals.ways.map((way) => (
        <Mirror
          key={keyOf(way.direction)}
          {...shown}
          way={way}
          asymmetries={asymmetries ?? []}
          of={{ name: `wheat-${way.direction.exporter}`, commodity, goods: wheat.title, subtitle }}
        />
      ))}
    </>
  );
}

/** Where nobody has said anything: each side of each direction, as one that is missing. */
export function NoSides({ pair }: { readonly pair: string }) {
  const texts = t().trade;
  return (
    <ul class="trade-sides">
      {directionsOf(pair).map((direction) => (
        <li key={keyOf(direction)}>
          {nameOf(direction)}
          <ul class="missing">
            {(['exporter', 'importer'] as const).map((side) => (
              <li key={side}>
                {texts.says(roleOf(side, direction), texts.notReported)}{' '}
                <code class="code">{topicOf(direction[side])}</code>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
