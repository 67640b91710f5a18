import { describe, expect, it } from '@jest/globals';
import type { RoadmapItem, Value } from '../../api/interface.js';
import { askedOf, documentsOf, latestOf, momentsOf } from './detail.js';
import {
  byDomain,
  countOf,
  datesOf,
  duesOf,
  gapOf,
  isUnpledged,
  narrow,
  nearestText,
  plannedOf,
  tally,
} from './items.js';

const item = (number: number, rest: Partial<RoadmapItem>) =>
  ({
    item: number,
    title: { en: `Item ${number}` },
    domain: 'economic',
    status: 'announced',
    overdue: false,
    simulated: false,
    due: null,
    dueNote: null,
    actions: [],
    ...rest,
  }) as RoadmapItem;

const items = [
  item(1, { status: 'delivered', domain: 'political', due: '2025-01-01' }),
  item(2, { overdue: true, due: '2025-12-31' }),
  item(3, { status: 'under-way', simulated: true, due: '2027-01-01' }),
  item(4, { domain: 'space' }),
];

describe('Items of a roadmap', () => {
  it('are counted once each, overdue before what was only announced', () => {
    const counts = tally(items);
    expect(counts.map(({ standing }) => standing)).toEqual(['delivered', 'under-way', 'overdue', 'announced']);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
    expect(counts.find(({ standing }) => standing === 'under-way')).toMatchObject({ count: 1 });
    expect(countOf(counts, 'cancelled')).toBe(0);
  });

  it('stand by domain, one that nobody knows of last', () => {
    expect(byDomain(items).map(({ domain, items: of }) => [domain, of.length])).toEqual([
      ['political', 1],
      ['economic', 2],
      ['space', 1],
    ]);
  });

  it('are narrowed to a domain and a standing', () => {
    expect(narrow(items, { standing: 'overdue' }).map((of) => of.item)).toEqual([2]);
    expect(narrow(items, { domain: 'economic', standing: 'delivered' })).toEqual([]);
    expect(narrow(items, {})).toHaveLength(4);
  });

  it('are due, and meetings planned, before today or after it', () => {
    const meetings = [
      {
        meeting: 'A',
        title: 'Assembly',
        status: 'planned',
        date: '2025-11-01',
        endDate: '2025-11-30',
        roadmapItems: [{ roadmap: 'R', item: 13 }],
        simulated: false,
      },
      {
        meeting: 'B',
        title: 'Visit',
        status: 'held',
        date: '2025-02-28',
        endDate: null,
        roadmapItems: [],
        simulated: false,
      },
    ];
    const all = [...duesOf(items, 'en'), ...plannedOf(meetings, 'en', 'R')];
    const then = datesOf(all, '2025-11-15');
    expect(then.passed).toEqual([]);
    expect(then.coming.map(({ code }) => code)).toEqual(['A', '2', '3']);
    const now = datesOf(all, '2026-11-25');
    expect(now.passed.map(({ code }) => code)).toEqual(['2', 'A']);
    expect(now.coming.map(({ code }) => code)).toEqual(['3']);
    expect(now.passed.map(({ item: of }) => of)).toEqual(['2', '13']);
    expect(plannedOf(meetings, 'en', 'S').map(({ item: of }) => of)).toEqual([undefined]);
  });

  it('are declared as more, or as less, than the facts show', () => {
    const gap = (declaredStatus: string, evidencedStatus: string, kind = 'commitment') =>
      gapOf({ kind, declaredStatus, evidencedStatus });
    expect(gap('announced', 'none')).toBe('behind');
    expect(gap('announced', 'under-way')).toBe('ahead');
    expect(gap('delivered', 'delivered')).toBeUndefined();
    expect(gap('announced', 'none', 'meeting')).toBe('behind');
  });

  it('are no pledge where they are a meeting, a position or an instrument that nobody declared', () => {
    const of = (kind: string, declaredStatus: string) =>
      ({ kind, declaredStatus, evidencedStatus: 'delivered' }) as RoadmapItem;
    expect(isUnpledged(of('position', 'none'))).toBe(true);
    expect(gapOf(of('position', 'none'))).toBeUndefined();
    expect(isUnpledged(of('meeting', 'announced'))).toBe(false);
    expect(gapOf(of('project', 'none'))).toBe('ahead');
  });

  it('speak the wanted language, else the next one', () => {
    expect(nearestText({ en: 'Visit', fr: 'Visite' }, 'kk', 'fr')).toEqual({ language: 'fr', text: 'Visite' });
    expect(nearestText({ en: 'Visit' }, 'fr')).toEqual({ language: 'en', text: 'Visit' });
    expect(nearestText({}, 'fr').text).toBe('');
  });
});

describe('An item', () => {
  it('has a line of time with its due day and today', () => {
    const actions = [{ of: 'commitment', code: 'C', action: 'pledged', date: '2025-02-28', reportedBy: [] }];
    const of = item(2, { actions, due: '2025-12-31' });
    expect(momentsOf(of, '2025-06-01').map(({ what }) => what)).toEqual(['pledged', 'today', 'due']);
    expect(momentsOf(of, '2026-06-01').map(({ what }) => what)).toEqual(['pledged', 'due', 'today']);
  });

  it('has the documents of all that belongs to it, each once', () => {
    const press = { url: 'https://example.org/press', title: 'Press' };
    const communique = { title: 'Communiqué' };
    const roadmapItems = [{ roadmap: 'R', item: 2 }];
    const entries = [
      { roadmapItems, actions: [{ evidence: [press, communique] }, { evidence: [press] }] },
      { roadmapItems, evidence: [communique] },
      { roadmapItems: [{ roadmap: 'R', item: 3 }], evidence: [{ title: 'Of another' }] },
    ];
    expect(documentsOf(entries, 'R', 2)).toEqual([press, communique]);
  });

  it('says what a link of it asks', () => {
    expect(askedOf('/v1/indicators?code=trade.total&pair=KAZ-MAR')).toEqual({ code: 'trade.total', pair: 'KAZ-MAR' });
  });

  it('shows of each indicator the latest year that has a value, and of a spread its middle', () => {
    const value = (period: string, amount: string | null, dimensions: Record<string, string>) =>
      ({ code: 'x', period, value: amount, dimensions }) as unknown as Value;
    const latest = latestOf([
      value('2024', '1', { corridor: 'A', statistic: 'p50' }),
      value('2025', '2', { corridor: 'A', statistic: 'p50' }),
      value('2026', null, { corridor: 'A', statistic: 'p50' }),
      value('2025-Q4', '9', { corridor: 'A', statistic: 'p50' }),
      value('2025', '9', { corridor: 'A', statistic: 'p95' }),
      value('2025-Q3', null, { corridor: 'B', statistic: 'p50' }),
    ]);
    expect(latest.map(({ period, value: amount }) => [period, amount])).toEqual([
      ['2025', '2'],
      ['2025-Q3', null],
    ]);
  });
});
