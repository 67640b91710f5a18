import type { Pool } from 'pg';
import Type from 'typebox';
import type { RoadmapDeclared } from '#contracts/streams/roadmap-commitments.js';
import { statement } from '#persistence/statement.js';
import { inLanguage, type Language, type Multilingual } from '#reference/languages.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type One, type Page, pageOf } from '../http/page.js';
import { asOf, Code, language, PairParameter, paging } from '../http/parameters.js';
import { Problem, type Told } from '../http/problem.js';
import { factStatement } from '../reader/fact-statement.js';
import { named } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import type { BearingFact } from './bearing-fact.js';
import { itemEntryOf } from './item-entry.js';
import type { RoadmapEntry, RoadmapSummary } from './roadmap-entry.js';

export const roadmapsParameters = Type.Object({ pair: Type.Optional(PairParameter), ...asOf, ...paging, ...language });
export const roadmapParameters = Type.Object({ id: Code('Roadmap'), ...asOf, ...language });

const roadmaps = factStatement(new URL('./roadmaps.sql', import.meta.url));
const roadmapFacts = factStatement(new URL('./roadmap-facts.sql', import.meta.url));
const roadmapKnown = statement(new URL('./roadmap-known.sql', import.meta.url));

interface RoadmapRow {
  roadmap: string;
  title: Multilingual;
  parties: string[];
  pairs: string[];
  declaredOn: string;
  place: string | null;
  items: RoadmapDeclared['items'];
  evidence: RoadmapEntry['evidence'] | null;
  retracted: boolean;
  simulated: boolean;
  recordedAt: string;
  source: string;
  id: string;
  time: string;
}

/** Roadmaps, without their items. */
export async function readRoadmaps(
  reader: Pool,
  asked: Asked<typeof roadmapsParameters>,
): Promise<Page<RoadmapSummary>> {
  const { values, language, moment } = asked;
  const { pair, cursor, limit = defaultLimit } = values;
  const rows = await rowsOf<RoadmapRow>(reader, roadmaps(moment.asOf, null, pair, ...keyOf(cursor, 1), limit + 1));
  const entryOf = (row: RoadmapRow) => ({
    ...summaryOf(row, language),
    itemCount: row.items.length,
    href: `/v1/roadmaps/${encodeURIComponent(row.roadmap)}`,
  });
  return pageOf(rows, limit, ({ roadmap }) => [roadmap], entryOf, none.roadmap);
}

/** One roadmap item by item. @throws Problem when there is none of that name */
export async function readRoadmap(reader: Pool, asked: Asked<typeof roadmapParameters>): Promise<One<RoadmapEntry>> {
  const { values, language, moment } = asked;
  const [row] = await rowsOf<RoadmapRow>(reader, roadmaps(moment.asOf, values.id, null, null, 1));
  if (!row) {
    const [answer] = await rowsOf<{ known: boolean }>(reader, roadmapKnown(values.id));
    if (answer!.known) return { data: null, reason: none.roadmapYet };
    const members = { parameter: 'id', value: values.id, allowed: ((say) => say.aRoadmap) satisfies Told };
    throw new Problem('unknown-code', (say) => say.noRoadmap(values.id), members);
  }
  const facts = await rowsOf<BearingFact>(reader, roadmapFacts(moment.asOf, row.roadmap, row.pairs));
  const context = { pairs: row.pairs, language, today: moment.shown.slice(0, 10) };
  const items = row.items
    .toSorted((a, b) => a.item - b.item)
    .map((declared) =>
      itemEntryOf(
        declared,
        facts.filter(({ item }) => item === declared.item),
        context,
      ),
    );
  const { source, id, time, evidence } = row;
  return { data: { ...summaryOf(row, language), evidence: evidence ?? [], event: { source, id, time }, items } };
}

function summaryOf(row: RoadmapRow, language: Language) {
  const { roadmap, title, parties, pairs, declaredOn, place, retracted, simulated, recordedAt } = row;
  return {
    roadmap,
    title: inLanguage(title, language),
    parties: parties.map((party) => named(party, language)),
    pairs,
    declaredOn,
    place,
    status: retracted ? 'retracted' : 'declared',
    simulated,
    recordedAt,
  };
}
