/** The log of who did what: it only grows. */
import { statement } from '#persistence/statement.js';
import type { Connection } from './keys.js';

/** `asked`: before a writing request is done; `refused`: it was not theirs to ask; `done`: by a command. */
export const outcomes = ['asked', 'refused', 'done'] as const;

export interface AuditEntry {
  /** Of an identity, or `command:<user>`. */
  readonly identity: string;
  readonly name: string;
  /** Method and route, or the command. */
  readonly action: string;
  /** Address with its parameters, or what the command worked on. */
  readonly target: string;
  readonly outcome: (typeof outcomes)[number];
}

const writeAudit = statement(new URL('./sql/write-audit.sql', import.meta.url));
const longest = 1_000;

/** A NUL, which PostgreSQL does not take, and what goes on for ever, are whoever's that asked: they are not kept. */
const kept = (text: string) => text.replaceAll('\0', '').slice(0, longest);

export async function recordAudit(to: Connection, entry: AuditEntry): Promise<void> {
  const { identity, name, action, target, outcome } = entry;
  await to.query(writeAudit(kept(identity), kept(name), kept(action), kept(target), outcome));
}
