import './logistics.css';
import { useReading } from '../../api/readings.js';
import { t } from '../../i18n/texts.js';
import { Choice } from '../../parts/choice.js';
import { type Corridor, corridorName } from '../../parts/corridor-name.js';
import { Awaited, Empty } from '../../parts/states.js';
import type { ViewOf } from '../../shell/view.js';
import { address, go } from '../../state.js';
import { yearsOf } from './corridor.js';
import { Hubs } from './hubs.js';
import { Line } from './line.js';
import { Performance } from './performance.js';
import { Scores } from './scores-of.js';
import { Services } from './services.js';
import { Throughput } from './throughput.js';
import { Transit } from './transit.js';

/** How goods get from one country to the other: corridors, services, the hub, and what others publish of both. */
export function Logistics({ pair }: ViewOf) {
  const texts = t().logistics;
  const corridors = useReading('/v1/corridors', { pair, limit: 1000 });
  return (
    <>
      <h2>{texts.title}</h2>
      <Awaited reading={corridors}>
        {({ data }) => (data.length > 0 ? <Moved pair={pair} corridors={data} /> : <Empty>{texts.noCorridor}</Empty>)}
      </Awaited>
      <Services pair={pair} />
      <Hubs key={pair} pair={pair} />
      <Scores pair={pair} />
    </>
  );
}

/** What moved through one of the corridors. */
function Moved({ pair, corridors }: { readonly pair: string; readonly corridors: readonly Corridor[] }) {
  const texts = t().logistics;
  const { open, year: wanted } = address.value;
  const corridor = corridors.find((each) => each.corridor === open) ?? corridors[0]!;
  const years = yearsOf(corridor);
  const year = years.find((each) => each === wanted) ?? years[0];
  const values = useReading('/v1/indicators', year ? { pair, period: year, limit: 1000 } : undefined);
  return (
    <>
      <div class="choices">
        <Choice
          label={texts.corridor}
          value={corridor.corridor}
          of={corridors.map((each) => [each.corridor, corridorName(each, corridors)])}
          onChoose={(chosen) => go({ open: chosen })}
        />
        <Choice
          label={texts.yearOfCorridor}
          value={year}
          of={years.map((each) => [each, each])}
          onChoose={(chosen) => go({ year: chosen })}
        />
      </div>
      {year && (
        <Awaited reading={values}>
          {({ data, meta }) => {
            const of = { corridor, values: data, year, asOf: meta.asOf };
            return (
              <>
                <Line {...of} />
                <Transit {...of} />
                <Performance {...of} />
              </>
            );
          }}
        </Awaited>
      )}
      <div class="figures three">
        {(['trips', 'teu', 'tonnes'] as const).map((measure) => (
          <Throughput key={measure} pair={pair} corridor={corridor} measure={measure} />
        ))}
      </div>
    </>
  );
}
