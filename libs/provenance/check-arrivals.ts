/** The part that signatures have in a batch: what is not its owner's word is set aside, of the rest is kept who signed. */
import type { ClientBase } from 'pg';
import type { Refusal } from '#contracts/refusal.js';
import type { EventSignature } from '#contracts/signature.js';
import { list, statement } from '#persistence/statement.js';
import { judgeFor } from './keys.js';

const writeSignatures = statement(new URL('./sql/write-signatures.sql', import.meta.url));

/** An event that came from the log. */
interface Arrival {
  readonly id: string;
  readonly source: string;
  readonly signature: EventSignature | undefined;
  readonly record: { readonly timestamp: Date };
}

interface Checked<A> {
  readonly proved: readonly A[];
  readonly refused: readonly { readonly arrival: A; readonly refusal: Refusal }[];
}

/** Tells apart what is the owner's word. Where nothing is signed and nothing must be, this asks nothing and costs nothing. */
export async function checkArrivals<A extends Arrival>(
  tx: ClientBase,
  owner: string,
  arrivals: readonly A[],
  requiredSince: Date | null,
): Promise<Checked<A>> {
  const signatures = arrivals.map(({ signature }) => signature);
  if (requiredSince === null && signatures.every((signature) => !signature)) return { proved: arrivals, refused: [] };
  const judge = await judgeFor(tx, owner, requiredSince, signatures);
  const proved: A[] = [];
  const refused: { arrival: A; refusal: Refusal }[] = [];
  for (const arrival of arrivals) {
    const refusal = judge(arrival.signature, arrival.record.timestamp);
    if (refusal) refused.push({ arrival, refusal });
    else proved.push(arrival);
  }
  return { proved, refused };
}

/** Keeps who signed the events that were accepted, in their transaction. */
export async function keepSignatures(
  tx: ClientBase,
  owner: string,
  stream: string,
  accepted: readonly Arrival[],
): Promise<void> {
  const signed = accepted.filter(({ signature }) => signature !== undefined);
  if (signed.length === 0) return;
  const column = (read: (arrival: Arrival) => string) => list(signed.map(read));
  await tx.query(
    writeSignatures(
      owner,
      stream,
      column(({ id }) => id),
      column(({ source }) => source),
      column(({ signature }) => signature!.kid),
    ),
  );
}
