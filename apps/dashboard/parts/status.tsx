import { t } from '../i18n/texts.js';

/** The mark of each status: in a drawing it stands for the word. */
export const marks = {
  delivered: '✓',
  'under-way': '◐',
  delayed: '◔',
  overdue: '!',
  announced: '○',
  supported: '◇',
  none: '·',
  cancelled: '×',
} as const;
export type Status = keyof typeof marks;

/** What became of something, as a mark, a word and a colour, of which each alone suffices. */
export function StatusMark({ status }: { readonly status: string }) {
  const known = status in marks ? (status as Status) : 'none';
  return (
    <span class={`status ${known}`}>
      <span aria-hidden="true">{marks[known]}</span> {t().figure.statuses[known]}
    </span>
  );
}
