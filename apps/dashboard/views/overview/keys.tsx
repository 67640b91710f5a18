import type { ComponentChildren } from 'preact';
import type { RoadmapItem } from '../../api/interface.js';
import { countryName, number, percent } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { WorkedOut } from '../../parts/worked-out.js';
import { Link } from '../../shell/link.js';
import { countOf, type Dated, tally } from '../roadmap/items.js';
import { DayOf } from './dates.js';
import { ItemsCounted } from './items-counted.js';
import { latestOf, mainWay, toldOf, type Year } from './trade.js';
import { shareWorking } from './workings.js';

interface Keys {
  readonly pair: string;
  readonly years: readonly Year[] | undefined;
  readonly items: readonly RoadmapItem[] | undefined;
  /** Whose items these are; undefined where there is none. */
  readonly roadmap: string | undefined;
  readonly dates: { readonly passed: readonly Dated[]; readonly coming: readonly Dated[] } | undefined;
  /** Why what is not there does not come. */
  readonly failures: Readonly<Record<'trade' | 'roadmap' | 'dates', string | undefined>>;
}

/** The four answers that a reader looks for first. */
export function Keys({ pair, years, items, roadmap, dates, failures }: Keys) {
  const texts = t().overview;
  return (
    <dl class="keys">
      <Key name={texts.keys.trade} failure={failures.trade}>
        {years && <Trade pair={pair} years={years} />}
      </Key>
      <Key name={texts.keys.delivered} failure={failures.roadmap}>
        {items && <Delivered items={items} roadmap={roadmap} />}
      </Key>
      <Key name={texts.keys.overdue} failure={failures.roadmap ?? failures.dates}>
        {items && dates && <Overdue items={items} roadmap={roadmap} passed={dates.passed} />}
      </Key>
      <Key name={texts.keys.next} failure={failures.roadmap ?? failures.dates}>
        {dates && <Next coming={dates.coming} />}
      </Key>
    </dl>
  );
}

/** How many items there are, which leads to them. */
function ToItems({ status, children }: { readonly status?: string; readonly children: number }) {
  return <Link to={{ view: 'roadmap', status, domain: undefined }}>{number(children)}</Link>;
}

interface Key {
  readonly name: string;
  readonly failure: string | undefined;
  readonly children: ComponentChildren;
}

function Key({ name, failure, children }: Key) {
  return (
    <div>
      <dt>{name}</dt>
      {children || <dd class="awaited">{failure ?? t().figure.awaited}</dd>}
    </div>
  );
}

/** `Kazakhstan → Morocco`, of the side that sells. */
export function wayOf(pair: string, side: 0 | 1): string {
  const names = pair.split('-').map(countryName);
  return t().overview.toward(names[side]!, names[1 - side]!);
}

function Trade({ pair, years }: { readonly pair: string; readonly years: readonly Year[] }) {
  const latest = latestOf(years);
  if (latest === undefined) return <OneWay pair={pair} years={years} />;
  const main = mainWay(latest);
  return (
    <>
      <dd class="big">
        <NumberOf value={latest.total} as="amount" dated />
      </dd>
      {main && (
        <dd>
          <span class={`country side-${main.side}`}>{wayOf(pair, main.side)}</span>{' '}
          <WorkedOut
            from="map"
            value={main.share}
            period={latest.period}
            working={shareWorking(pair, latest, main.side)}
          >
            {percent(main.share)}
          </WorkedOut>
        </dd>
      )}
    </>
  );
}

/** Of a pair that no year has both directions of: the latest of one. */
function OneWay({ pair, years }: { readonly pair: string; readonly years: readonly Year[] }) {
  const year = toldOf(years);
  const side = year?.ways[0] ? 0 : 1;
  return (
    <>
      {year && (
        <>
          <dd class="big">
            <NumberOf value={year.ways[side]} as="amount" dated />
          </dd>
          <dd>
            <span class={`country side-${side}`}>{wayOf(pair, side)}</span>
          </dd>
        </>
      )}
      <dd class="missing">{t().overview.noTrade}</dd>
    </>
  );
}

type OfItems = { readonly items: readonly RoadmapItem[] } & Pick<Keys, 'roadmap'>;

function Delivered({ items, roadmap }: OfItems) {
  const texts = t().overview;
  if (items.length === 0 || roadmap === undefined) return <dd class="missing">{texts.noRoadmap}</dd>;
  const delivered = countOf(tally(items), 'delivered');
  return (
    <>
      <dd class="big">
        <ItemsCounted title={texts.keys.delivered} roadmap={roadmap} items={items} standing="delivered">
          {texts.of(number(delivered), number(items.length))}
        </ItemsCounted>
      </dd>
      <dd>
        <Filled
          text={texts.share(placeOf(0), t().roadmap.items(items.length))}
          of={[
            <WorkedOut
              key="share"
              from="commitments"
              value={delivered / items.length}
              working={{
                title: texts.keys.delivered,
                formula: '{0} ÷ {1}',
                of: [
                  { name: t().figure.statuses.delivered, value: <ToItems status="delivered">{delivered}</ToItems> },
                  { name: t().roadmap.title, value: <ToItems>{items.length}</ToItems> },
                ],
              }}
            >
              {percent(delivered / items.length)}
            </WorkedOut>,
          ]}
        />
      </dd>
    </>
  );
}

function Overdue({ items, roadmap, passed }: OfItems & { readonly passed: readonly Dated[] }) {
  const texts = t().overview;
  const overdue = countOf(tally(items), 'overdue');
  const [due] = passed.filter(({ of }) => of === 'due');
  const meetings = passed.filter(({ of }) => of === 'meeting').length;
  const notReported = meetings > 0 && <dd>{texts.notReported(meetings)}</dd>;
  if (items.length === 0 || roadmap === undefined)
    return (
      <>
        <dd class="missing">{texts.noRoadmap}</dd>
        {notReported}
      </>
    );
  return (
    <>
      <dd class={overdue > 0 ? 'big overdue' : 'big'}>
        <ItemsCounted title={texts.keys.overdue} roadmap={roadmap} items={items} standing="overdue">
          {number(overdue)}
        </ItemsCounted>
      </dd>
      <dd>{due ? <DayOf of={due} /> : texts.nothingOverdue}</dd>
      {notReported}
    </>
  );
}

function Next({ coming: [next] }: { readonly coming: readonly Dated[] }) {
  const texts = t().overview;
  return next ? (
    <dd>
      <DayOf of={next} />
    </dd>
  ) : (
    <>
      <dd class="big missing">{texts.noneComing}</dd>
      <dd class="mention">{texts.noneComingWhy}</dd>
    </>
  );
}
