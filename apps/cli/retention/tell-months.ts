/** What `entente retention` prints. Pure. */
import type { Language } from '#reference/languages.js';
import { firstKept } from '#retention/periods.js';
import { due, type Month } from '#retention/months.js';
import { textTable } from '../table.js';
import { en, type Texts } from './texts-en.js';
import { fr } from './texts-fr.js';

const texts: Readonly<Record<Language, Texts>> = { en, fr };

/** What there is, and what was made of it. */
export interface Kept {
  readonly months: readonly Month[];
  /** Months that are kept beside the current one; undefined: all. */
  readonly kept: number | undefined;
  /** From when on history is there; null: from the beginning. */
  readonly historyFrom: string | null;
  readonly now: Date;
  /** Undefined: nobody asked to drop any. */
  readonly dropped?: readonly Month[];
}

/** For scripts. */
export function keptJson({ months, kept, historyFrom, now, dropped }: Kept) {
  const isDue = new Set<Month>(due(months, kept, now));
  return {
    historyMonths: kept ?? null,
    firstKept: firstKept(kept, now) ?? null,
    historyFrom,
    months: months.map((month) => ({ ...month, due: isDue.has(month) })),
    ...(dropped && { dropped: dropped.map(({ table, month, part }) => ({ table, month, part })) }),
  };
}

/** For people: the tables that hold something, what is set, and what is due. */
export function keptText({ months, kept, historyFrom, now, dropped }: Kept, language: Language): string {
  const say = texts[language];
  const old = new Set<Month>(due(months, kept, now));
  const rows = months
    .filter((month) => month.rows !== 0 || old.has(month))
    .map((month) => [
      ...[month.table, month.month ?? say.others, String(month.rows ?? '?'), String(month.bytes)],
      old.has(month) ? say.due : '',
    ]);
  const first = firstKept(kept, now);
  const toDrop = old.size === 0 ? say.nothingDue : say.wouldDrop(old.size);
  return [
    ...(rows.length > 0 ? [textTable(say.columns, rows), ''] : []),
    first === undefined ? say.forEver : say.keptFrom(first),
    ...(historyFrom === null ? [] : [say.droppedBefore(historyFrom)]),
    dropped ? say.dropped(dropped.length) : toDrop,
  ].join('\n');
}
