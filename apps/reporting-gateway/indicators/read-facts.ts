import type { Pool } from 'pg';
import { isStreamName, type StreamName } from '#contracts/streams.js';
import { factKinds, versionsNamed } from '#facts/kinds.js';
import { statement, type Statement } from '#persistence/statement.js';
import { rowsOf } from '../reader/rows.js';
import { type FactEntry, factEntryOf, type VersionRow } from './fact-entry.js';

const file = new URL('./facts-by-version.sql', import.meta.url);
const statements = new Map<StreamName, Statement>();

function statementOf(stream: StreamName): Statement {
  const made = statements.get(stream) ?? statement(file, versionsNamed(factKinds[stream]));
  statements.set(stream, made);
  return made;
}

/** The facts that references (`stream/owner/version_id`) name, in their order. */
export async function readFacts(reader: Pool, references: readonly string[]): Promise<FactEntry[]> {
  const all = references.map((reference) => reference.split('/'));
  const facts = new Map<string, FactEntry>();
  for (const stream of new Set(all.map(([name]) => name!))) {
    if (!isStreamName(stream)) throw new Error(`reference to a stream that does not exist: ${stream}`);
    const parts = all.filter(([name]) => name === stream);
    const rows = await rowsOf<VersionRow>(
      reader,
      statementOf(stream)(
        parts.map(([, owner]) => owner),
        parts.map(([, , version]) => version),
        stream,
      ),
    );
    for (const row of rows) facts.set(`${stream}/${row.owner}/${row.version_id}`, factEntryOf(stream, row));
  }
  return references.map((reference) => facts.get(reference)!);
}
