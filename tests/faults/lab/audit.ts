import type { Pool } from 'pg';
import type { Envelope } from '#contracts/envelope.js';
import { expectedFlows, storedFlows } from '../../support/declarations.js';
import type { LoggedRecord } from './read-log.js';

/** The promises that the facts break, given what the log holds; for declarations of Morocco so far. */
export async function audit(pool: Pool, produced: readonly LoggedRecord[]): Promise<string[]> {
  const broken: string[] = [];
  const events = new Map<string, Envelope>();
  for (const { value } of produced) {
    const event = readable(value);
    if (event) events.set(`${event.source} ${event.id}`, event);
  }
  const expected = expectedFlows(events.values());
  const stored = await storedFlows(pool);
  const differing = [...new Set([...expected.keys(), ...stored.keys()])].filter((key) => {
    const [one, other] = [expected.get(key), stored.get(key)];
    return one?.value !== other?.value || one?.declarations !== other?.declarations || one?.netMass !== other?.netMass;
  });
  if (differing.length > 0) broken.push(`${differing.length} monthly flows differ, the first: ${differing[0]}`);
  const { rows } = await pool.query<Record<string, number>>(`
    select coalesce(sum(received), 0) :: int as received, coalesce(sum(accepted), 0) :: int as accepted,
           (select count(*) :: int from trade.declaration_versions) as facts
      from stream.offsets where consumer_group like '%-ingest'`);
  const { received, accepted, facts } = rows[0]!;
  if (received !== produced.length) broken.push(`${received} received of ${produced.length} produced`);
  if (accepted !== events.size || facts !== events.size)
    broken.push(`${accepted} accepted and ${facts} stored of ${events.size} to accept`);
  return broken;
}

function readable(value: Buffer): Envelope | undefined {
  try {
    const event = JSON.parse(value.toString()) as Envelope;
    const { reporter, partner, value: amount } = event.data as Record<string, unknown>;
    return reporter === 'MAR' && partner !== 'XXX' && amount !== -1 ? event : undefined;
  } catch {
    return undefined;
  }
}
