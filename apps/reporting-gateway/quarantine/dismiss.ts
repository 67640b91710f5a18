import type { Pool } from 'pg';
import Type from 'typebox';
import type { Identity } from '#access/identity.js';
import { statement } from '#persistence/statement.js';
import { quarantineView } from '../access/sender.js';
import { Problem } from '../http/problem.js';
import { described } from '../http/parameter-texts.js';
import { language } from '../http/parameters.js';
import { instant, orNull, text } from '../http/schemas.js';
import { rowsOf } from '../reader/rows.js';
import { whyAbsent } from './absent.js';
import { whyClosed } from './closed.js';
import { findQuarantined, QuarantineNumber } from './quarantine.js';

export const dismissParameters = Type.Object({
  id: QuarantineNumber,
  why: Type.String({
    maxLength: 500,
    pattern: '^[^\\x00-\\x1F\\x7F]*[^\\s\\x00-\\x1F\\x7F][^\\x00-\\x1F\\x7F]*$',
    ...described('Why nothing is to be done', 'up to 500 characters, in one line'),
  }),
  ...language,
});

export const dismissedSchema = Type.Object({
  id: text('Number in the quarantine'),
  dismissedAt: instant('When'),
  dismissedBy: orNull(text('Who; null where nobody is asked who they are')),
  dismissedWhy: text('Why'),
});
export type Dismissed = Type.Static<typeof dismissedSchema>;

/** What a dismissal is done with: where refused events are read, and where they are dismissed. */
interface Means {
  readonly cleared: Pool;
  readonly writer: Pool;
}

const dismissRefusal = statement(new URL('./dismiss-refusal.sql', import.meta.url));

/**
 * Closes a refused event that nothing is to be done about; it stays in the quarantine, and in what is counted as refused.
 * @throws Problem when there is no such event for who asks, or it is not open.
 */
export async function dismiss(
  { cleared, writer }: Means,
  id: string,
  dismissedWhy: string,
  asking: Identity | undefined,
): Promise<Dismissed> {
  const view = quarantineView(asking, undefined);
  const dismissedBy = asking ? `${asking.name} (${asking.id})` : null;
  const [done] = await rowsOf<{ at: string | null }>(
    writer,
    dismissRefusal(id, view.owner, view.streams, dismissedBy, dismissedWhy),
  );
  if (done!.at !== null) return { id, dismissedAt: done!.at, dismissedBy, dismissedWhy };
  const row = await findQuarantined(cleared, id, view);
  throw row ? await whyClosed(cleared, row) : new Problem('not-found', await whyAbsent(cleared, id));
}
