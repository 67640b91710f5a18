import { useReading } from '../../api/readings.js';
import type { Value } from '../../api/interface.js';
import { t } from '../../i18n/texts.js';
import { goodsName } from '../../parts/goods.js';
import { type Names, useNames } from '../../parts/place-names.js';
import { useHubName } from '../../parts/hub-name.js';
import { NumberOf } from '../../parts/number-of.js';
import { writingOf } from '../../parts/writing.js';
import { wordOf } from '../../parts/word.js';
import { dataLanguage } from '../../state.js';
import { saidOf } from '../../why/said.js';
import { latestOf } from './detail.js';

const most = 4;

interface ItemIndicator {
  readonly title: string;
  readonly asked: Readonly<Record<string, string>>;
}

/** The latest values of an indicator that measures an item. Goods are those of the customs' list, not FAO's. */
export function ItemIndicator({ title, asked }: ItemIndicator) {
  const isTrade = asked['code']?.startsWith('trade.');
  const classification = isTrade ? { classification: 'HS' } : {};
  const { answer, failure } = useReading('/v1/indicators', { ...classification, ...asked, limit: 1000 });
  const values = latestOf(answer?.data ?? []);
  const names = useNames(asked['code']?.startsWith('logistics.') ?? false);
  const hub = useHubName(values[0]?.dimensions.hub);
  return (
    <li>
      <p lang={dataLanguage.value}>{title}</p>
      {values.length === 0 && <p class="missing">{failure ?? (answer ? t().figure.nothing : t().figure.awaited)}</p>}
      <ul>
        {values.slice(0, most).map((value) => (
          <li key={JSON.stringify(value.dimensions)}>
            <span class="mention">{spoken(value, hub, names)}</span>{' '}
            <NumberOf value={value} as={writingOf(value.code)} dated />
          </li>
        ))}
      </ul>
      {values.length > most && <p class="mention">{t().roadmap.moreValues(values.length - most)}</p>}
    </li>
  );
}

/** What a value is of: `Morocco · Kazakhstan`, `Kokshetau (Kazakhstan) · Tanger Med (Morocco)`; `hub`: what its hub is called. */
function spoken({ dimensions, commodityName }: Value, hub: string | undefined, names: Names): string {
  const { classification, commodity, statistic, corridor, ...rest } = dimensions as Record<string, string>;
  const { domains } = t().roadmap;
  return Object.entries(rest)
    .map(([name, code]) => {
      if (name === 'hub') return hub ?? code;
      return name === 'domain' ? wordOf(domains, code) : saidOf(name, code, dimensions, names);
    })
    .concat(
      commodity === undefined || commodity === 'TOTAL' ? [] : [goodsName(commodity, classification, commodityName)],
    )
    .join(' · ');
}
