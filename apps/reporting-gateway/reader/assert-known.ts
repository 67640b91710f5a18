import type { Pool } from 'pg';
import { statement } from '#persistence/statement.js';
import { Problem } from '../http/problem.js';
import { rowsOf } from './rows.js';

const codeKnown = statement(new URL('./code-known.sql', import.meta.url));

type Named = 'instrument' | 'commitment' | 'meeting' | 'corridor' | 'service' | 'hub' | 'index';

/**
 * Tells a code without data from one that does not exist: to be asked when an answer would be empty.
 * @throws Problem when nothing was ever recorded under the code.
 */
export async function assertKnown(reader: Pool, parameter: Named, value: string | undefined): Promise<void> {
  if (value === undefined) return;
  const [answer] = await rowsOf<{ known: boolean }>(reader, codeKnown(parameter, value));
  if (answer!.known) return;
  throw new Problem('unknown-code', (say) => say.neverRecorded(parameter, value), { parameter, value });
}
