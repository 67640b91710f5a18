import type { Pool } from 'pg';
import Type from 'typebox';
import { outcomes } from '#access/audit.js';
import { statement } from '#persistence/statement.js';
import { isNumbered, keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { described } from '../http/parameter-texts.js';
import { language, Name, OneOf, paging } from '../http/parameters.js';
import { instant, text } from '../http/schemas.js';
import { rowsOf } from '../reader/rows.js';

export const auditParameters = Type.Object({
  identity: Type.Optional(Name(300, described('Who, as in an entry', 'key:<id>'))),
  outcome: Type.Optional(OneOf([...outcomes], 'What became of it')),
  ...paging,
  ...language,
});

export const auditEntry = Type.Object({
  id: text('Number in the log'),
  at: instant('When'),
  identity: text('Who: key:<id>, oidc:<subject> or command:<user>'),
  name: text('How they are called'),
  action: text('What: method and route, or the command'),
  target: text('To what: the address, or what the command worked on'),
  outcome: text('asked: before it was done; refused: it was not theirs to ask; done: by a command'),
});
export type AuditRow = Type.Static<typeof auditEntry>;

const readAudit = statement(new URL('./audit-log.sql', import.meta.url));

/** Who did what, newest first. */
export async function readAuditLog(pool: Pool, { values }: Asked<typeof auditParameters>): Promise<Page<AuditRow>> {
  const { identity, outcome, cursor, limit = defaultLimit } = values;
  const [before = null] = keyOf(cursor, 1);
  const rows = isNumbered(before) ? await rowsOf<AuditRow>(pool, readAudit(identity, outcome, before, limit + 1)) : [];
  return pageOf(
    rows,
    limit,
    ({ id }) => [id],
    (row) => row,
    none.done,
  );
}
