/** What `entente retention` prints. Pure. */
import type { Language } from '#reference/languages.js';
import { type About, abouts, firstKept, type Retention } from '#retention/periods.js';
import { due, type Month } from '#retention/months.js';
import { textTable } from '../table.js';
import { en, type Texts } from './texts-en.js';
import { fr } from './texts-fr.js';

const texts: Readonly<Record<Language, Texts>> = { en, fr };

const settings: Readonly<Record<About, string>> = {
  history: 'RETENTION_HISTORY_MONTHS',
  quarantine: 'RETENTION_QUARANTINE_MONTHS',
};

/** What there is, and what was made of it. */
export interface Kept {
  readonly months: readonly Month[];
  readonly retention: Retention;
  /** From when on history is there; null: from the beginning. */
  readonly historyFrom: string | null;
  readonly now: Date;
  /** Undefined: nobody asked to drop any. */
  readonly dropped?: readonly Month[];
}

/** For scripts. */
export function keptJson({ months, retention, historyFrom, now, dropped }: Kept) {
  const isDue = new Set<Month>(due(months, retention, now));
  return {
    settings: Object.fromEntries(
      abouts.map((about) => [
        about,
        { months: retention[about] ?? null, firstKept: firstKept(retention[about], now) ?? null },
      ]),
    ),
    historyFrom,
    months: months.map((month) => ({ ...month, due: isDue.has(month) })),
    ...(dropped && { dropped: dropped.map(({ table, month, part }) => ({ table, month, part })) }),
  };
}

/** For people: the tables that hold something, what is set, and what is due. */
export function keptText(kept: Kept, language: Language): string {
  const { months, retention, historyFrom, now, dropped } = kept;
  const say = texts[language];
  const old = new Set<Month>(due(months, retention, now));
  const rows = months
    .filter((month) => month.rows !== 0 || old.has(month))
    .map((month) => [
      ...[month.table, month.month ?? say.others, String(month.rows ?? '?'), String(month.bytes)],
      old.has(month) ? say.due : '',
    ]);
  const set = abouts.map((about) => {
    const first = firstKept(retention[about], now);
    const name = say.about[about];
    return first === undefined ? say.forEver(name, settings[about]) : say.keptFrom(name, first);
  });
  const due_ = old.size === 0 ? say.nothingDue : say.wouldDrop(old.size);
  return [
    ...(rows.length > 0 ? [textTable(say.columns, rows), ''] : []),
    ...set,
    ...(historyFrom === null ? [] : [say.droppedBefore(historyFrom)]),
    dropped ? say.dropped(dropped.length) : due_,
  ].join('\n');
}
