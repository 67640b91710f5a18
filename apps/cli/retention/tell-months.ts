/** What `entente retention` prints. Pure. */
import type { Language } from '#reference/languages.js';
import { abouts, firstKept, type Retention, settingOf } from '#retention/periods.js';
import { due, type KeptFrom, type Month } from '#retention/months.js';
import { textTable } from '../table.js';
import { en, type Texts } from './texts-en.js';
import { fr } from './texts-fr.js';

const texts: Readonly<Record<Language, Texts>> = { en, fr };

/** What there is, and what was made of it. */
export interface Kept {
  readonly months: readonly Month[];
  readonly retention: Retention;
  readonly from: KeptFrom;
  readonly now: Date;
  /** Undefined: nobody asked to drop any. */
  readonly dropped?: readonly Month[];
}

/** For scripts. */
export function keptJson({ months, retention, from, now, dropped }: Kept) {
  const isDue = new Set<Month>(due(months, retention, now));
  return {
    historyMonths: retention.history ?? null,
    firstKept: firstKept(retention.history, now) ?? null,
    historyFrom: from.history,
    quarantineMonths: retention.quarantine ?? null,
    quarantineFirstKept: firstKept(retention.quarantine, now) ?? null,
    quarantineFrom: from.quarantine,
    months: months.map((month) => ({ ...month, due: isDue.has(month) })),
    ...(dropped && { dropped: dropped.map(({ table, month, part }) => ({ table, month, part })) }),
  };
}

/** For people: the tables that hold something, what is set, and what is due. */
export function keptText({ months, retention, from, now, dropped }: Kept, language: Language): string {
  const say = texts[language];
  const old = new Set<Month>(due(months, retention, now));
  const rows = months
    .filter((month) => month.rows !== 0 || old.has(month))
    .map((month) => [
      ...[month.table, month.month ?? say.others, String(month.rows ?? '?'), String(month.bytes)],
      old.has(month) ? say.due : '',
    ]);
  const kept = abouts.flatMap((about) => {
    const first = firstKept(retention[about], now);
    const since = from[about];
    return [
      first === undefined ? say.forEver(say[about], settingOf[about]) : say.keptFrom(say[about], first),
      ...(since === null ? [] : [say.droppedBefore[about](since)]),
    ];
  });
  const toDrop = old.size === 0 ? say.nothingDue : say.wouldDrop(old.size);
  return [
    ...(rows.length > 0 ? [textTable(say.columns, rows), ''] : []),
    ...kept,
    dropped ? say.dropped(dropped.length) : toDrop,
  ].join('\n');
}
