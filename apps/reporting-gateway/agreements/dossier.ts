/** All that was done about one instrument or one commitment. Pure. */
import type { Static } from 'typebox';
import { inLanguage, type Language, type Multilingual } from '#reference/languages.js';
import { named } from '../reader/named.js';
import type { agreementEntry, commitmentEntry } from './agreement-entry.js';
import { declaredStatusOf, lastCommitmentAction, lastInstrumentAction } from './standing.js';

export interface ActionRow {
  readonly code: string;
  readonly title: Multilingual;
  readonly parties: string[];
  readonly pairs: string[];
  readonly action: string;
  readonly sequence: number;
  readonly date: string;
  readonly domain: string;
  readonly theme: string | null;
  readonly place: string | null;
  readonly note: Multilingual | null;
  readonly evidence: Static<typeof agreementEntry>['actions'][number]['evidence'] | null;
  readonly due: string | null;
  readonly figures: Static<typeof commitmentEntry>['figures'] | null;
  readonly roadmapItems: { roadmap: string; item: number }[] | null;
  readonly reporter: string;
  readonly retracted: boolean;
  readonly simulated: boolean;
  readonly recordedAt: string;
  readonly source: string;
  readonly id: string;
  readonly time: string;
}

/** Actions by what they are on, in the order in which they come. */
export function dossiers(rows: readonly ActionRow[]): ActionRow[][] {
  const found = new Map<string, ActionRow[]>();
  for (const row of rows) {
    const dossier = found.get(row.code);
    if (dossier) dossier.push(row);
    else found.set(row.code, [row]);
  }
  return [...found.values()];
}

/** An instrument: its status is the last action on it. */
export function agreementOf(
  rows: readonly ActionRow[],
  language: Language,
  today: string,
): Static<typeof agreementEntry> {
  const last = lastInstrumentAction(standing(rows), today);
  const status = last?.action ?? (standing(rows).length === 0 ? 'retracted' : 'none');
  return { instrument: rows[0]!.code, ...shared(rows, language), status, statusSince: last?.date ?? null };
}

/** A commitment: what was declared of it last, and whether it is late. */
export function commitmentOf(
  rows: readonly ActionRow[],
  language: Language,
  today: string,
): Static<typeof commitmentEntry> {
  const last = lastCommitmentAction(standing(rows), today);
  const status = last ? declaredStatusOf(last.action) : standing(rows).length === 0 ? 'retracted' : 'none';
  const due = standing(rows).findLast((row) => row.due !== null)?.due ?? null;
  const open = status !== 'delivered' && status !== 'cancelled' && status !== 'retracted';
  const figures = standing(rows).flatMap((row) => row.figures ?? []);
  return {
    commitment: rows[0]!.code,
    ...shared(rows, language),
    status,
    statusSince: last?.date ?? null,
    due,
    overdue: open && due !== null && due < today,
    figures: figures.map((figure) => ({ ...figure, value: String(figure.value) })),
  };
}

function standing(rows: readonly ActionRow[]): ActionRow[] {
  return rows.filter(({ retracted }) => !retracted);
}

/** What the newest action says of the whole. */
function shared(rows: readonly ActionRow[], language: Language) {
  const newest = standing(rows).at(-1) ?? rows.at(-1)!;
  const items = new Map(
    rows.flatMap((row) => row.roadmapItems ?? []).map((one) => [`${one.roadmap}/${one.item}`, one]),
  );
  return {
    title: inLanguage(newest.title, language),
    parties: newest.parties.map((party) => named(party, language)),
    pairs: newest.pairs,
    domain: newest.domain,
    theme: newest.theme,
    simulated: rows.some(({ simulated }) => simulated),
    roadmapItems: [...items.values()],
    actions: rows.map((row) => actionOf(row, language)),
  };
}

function actionOf(row: ActionRow, language: Language): Static<typeof agreementEntry>['actions'][number] {
  const { action, date, reporter, place, note, evidence, retracted, simulated, recordedAt, source, id, time } = row;
  return {
    action,
    date,
    reporter: named(reporter, language),
    place,
    note: note === null ? null : inLanguage(note, language),
    evidence: evidence ?? [],
    status: retracted ? 'retracted' : 'recorded',
    simulated,
    recordedAt,
    event: { source, id, time },
  };
}
