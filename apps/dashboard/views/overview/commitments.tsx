import { barX, stackX, text } from '@observablehq/plot';
import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import type { RoadmapItem } from '../../api/interface.js';
import { moment, number } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { leading } from '../../parts/opening.js';
import type { Draw } from '../../parts/plotted.js';
import { Awaited, Empty } from '../../parts/states.js';
import { marks, StatusMark } from '../../parts/status.js';
import { wordOf } from '../../parts/word.js';
import { Panel } from './panel.js';
import { roomFor } from './room.js';
import { byDomain, countOf, type Standing, standings, tally } from '../roadmap/items.js';
import { sentenceOf } from '../roadmap/sentence.js';
import type { RoadmapData } from '../roadmap/roadmap.js';
import type { useRoadmap } from '../roadmap/use-roadmap.js';

const fills: Record<Standing, string> = {
  delivered: 'var(--delivered)',
  'under-way': 'var(--under-way)',
  delayed: 'var(--under-way)',
  overdue: 'var(--overdue)',
  announced: 'var(--announced)',
  supported: 'var(--context)',
  none: 'var(--context)',
  cancelled: 'var(--line)',
};

/** What became of the items of the roadmap, by domain. */
export function Commitments({ roadmap: { none, reading } }: { readonly roadmap: ReturnType<typeof useRoadmap> }) {
  if (none)
    return (
      <Panel title={t().overview.commitments.title}>
        <Empty>{t().roadmap.empty}</Empty>
      </Panel>
    );
  return (
    <Awaited reading={reading}>
      {({ data, meta }) => (data ? <Drawn of={data} asOf={meta.asOf} /> : <Empty>{meta.reason}</Empty>)}
    </Awaited>
  );
}

function Drawn({ of: { roadmap, items }, asOf }: { readonly of: RoadmapData; readonly asOf: string }) {
  const texts = t().overview.commitments;
  const counts = tally(items);
  const groups = byDomain(items);
  const simulated = items.filter((item) => item.simulated).length;
  const draw = useMemo<Draw>(() => () => drawing(items), [items]);
  return (
    <Figure
      name="commitments"
      title={texts.title}
      subtitle={texts.subtitle}
      sentence={sentenceOf(items)}
      legend={counts.map(({ standing }) => (
        <StatusMark key={standing} status={standing} />
      ))}
      draw={draw}
      columns={[
        { title: texts.domain },
        ...counts.map(({ standing }) => ({ title: t().figure.statuses[standing], numeric: true })),
      ]}
      rows={groups.map(({ domain, items: of }) => [
        wordOf(t().roadmap.domains, domain),
        ...counts.map(({ standing }) => number(countOf(tally(of), standing))),
      ])}
      csv={hrefOf('/v1/roadmaps/{id}', { id: roadmap }, '.csv')}
      source={texts.source(moment(asOf))}
      simulated={simulated > 0 && (simulated < items.length ? 'partly' : true)}
    />
  );
}

function drawing(items: readonly RoadmapItem[]): ReturnType<Draw> {
  const { domains } = t().roadmap;
  const bars = byDomain(items).flatMap(({ domain, items: of }) =>
    tally(of).map(({ standing, count }) => ({ code: domain, domain: wordOf(domains, domain), standing, count })),
  );
  type Bar = (typeof bars)[number];
  const title = ({ domain, standing, count }: Bar) => `${domain}\n${number(count)} ${t().figure.statuses[standing]}`;
  const render = leading(bars, (bar) => ({
    key: `${bar.code} ${bar.standing}`,
    to: { view: 'roadmap', domain: bar.code, status: bar.standing, open: undefined },
    said: title(bar),
  }));
  const stacked = { y: 'domain', x: 'count', z: 'standing', order: [...standings] as string[], title, render };
  return {
    height: 170,
    marginLeft: Math.max(...bars.map(({ domain }) => roomFor(domain))),
    marginTop: 0,
    marginBottom: 0,
    x: { axis: null },
    y: { label: null, tickSize: 0, domain: [...new Set(bars.map(({ domain }) => domain))] },
    marks: [
      barX(bars, stackX({ ...stacked, fill: ({ standing }: { standing: Standing }) => fills[standing], inset: 1 })),
      text(
        bars,
        stackX({
          ...stacked,
          text: ({ standing, count }: { standing: Standing; count: number }) => `${marks[standing]} ${number(count)}`,
          fill: ({ standing }: { standing: Standing }) =>
            fills[standing] === 'var(--context)' || standing === 'cancelled' ? 'var(--ink)' : 'var(--raised)',
          fontWeight: 600,
        }),
      ),
    ],
  };
}
