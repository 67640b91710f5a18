import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { BriefMemory } from '#access/brief-memory.js';
import type { Refusal } from '#contracts/refusal.js';
import type { EventSignature } from '#contracts/signature.js';
import { judgeFor, signaturesRequiredSince } from '#provenance/keys.js';
import { within } from '../reader/within.js';
import { READER } from '../tokens.js';

/** So long it is remembered whether an owner's events must be signed: unsigned events cost no statement each. */
const memoryMs = 5_000;
const answerMs = 1_000;

/**
 * What ingest will say of signatures, told before the log has an event. Ingest decides: where the database does not answer
 * soon, nothing is told, and sending goes on.
 */
@Injectable()
export class Signatures {
  private readonly required = new BriefMemory<Date | null>(memoryMs);

  constructor(@Inject(READER) private readonly reader: Pool) {}

  /** Since when events of an owner that are not signed are refused; null: they are taken. */
  requiredSince(owner: string): Promise<Date | null> {
    return ifTold(
      this.required.get(owner, () => signaturesRequiredSince(this.reader, owner)),
      null,
    );
  }

  /** Of each event that comes now with that signature or none, why it will be refused. */
  async refusalsOf(
    owner: string,
    signatures: readonly (EventSignature | undefined)[],
  ): Promise<readonly (Refusal | undefined)[]> {
    const requiredSince = await this.requiredSince(owner);
    const judge = await ifTold(judgeFor(this.reader, owner, requiredSince, signatures), undefined);
    const now = new Date();
    return signatures.map((signature) => judge?.(signature, now));
  }
}

function ifTold<T, U>(asked: Promise<T>, otherwise: U): Promise<T | U> {
  return within(answerMs, asked).catch(() => otherwise);
}
