/** Who asks, and what they may. Pure. */
import type { StreamName } from '#contracts/streams.js';
import type { Need } from '#platform/needs.js';
import type { InEachLanguage } from '#reference/languages.js';
import { flaws } from './refused.js';

export const roles = ['producer', 'analyst', 'operator'] as const satisfies readonly Need[];
export type Role = (typeof roles)[number];

export interface Rights {
  readonly roles: readonly Role[];
  /** Country whose events a producer sends, ISO 3166-1 alpha-3; null for who is no producer. */
  readonly owner: string | null;
  /** Streams that a producer sends; null: all. */
  readonly streams: readonly StreamName[] | null;
  /** Cleared for confidential data. */
  readonly confidential: boolean;
}

export interface Identity extends Rights {
  /** `key:<id>` or `oidc:<subject>`. */
  readonly id: string;
  readonly name: string;
  /** From then on it is nobody's. */
  readonly until: Date;
}

/** Whether one of the needs is met. */
export function meets(needs: readonly Need[], { roles: held }: Rights): boolean {
  return needs.includes('public') || held.some((role) => isEnough(role, needs));
}

/** The roles of which each is enough. */
export function rolesMeeting(needs: readonly Need[]): Role[] {
  return roles.filter((role) => isEnough(role, needs));
}

/** An operator may read what an analyst may, and sends nothing. */
function isEnough(role: Role, needs: readonly Need[]): boolean {
  return needs.includes(role) || (role === 'operator' && needs.includes('analyst'));
}

/** Whether events of the owner and the stream are theirs to send. */
export function maySend({ roles: held, owner, streams }: Rights, of: string, stream: StreamName): boolean {
  return held.includes('producer') && owner === of && (streams === null || streams.includes(stream));
}

/** What is wrong with rights that somebody is to be given; undefined: nothing. */
export function flawOf({ roles: held, owner, streams }: Rights): InEachLanguage | undefined {
  if (held.length === 0) return flaws.noRole(roles.join(', '));
  if (held.includes('producer')) return owner === null ? flaws.noOwner : undefined;
  return owner !== null || streams !== null ? flaws.needlessOwner : undefined;
}
