/** What becomes of the events of a batch, given what is there. Pure: any order of arrival ends in the same facts. */

/** What decides which of two versions of a fact holds. */
export interface Rank {
  readonly revision: number;
  readonly time: Date;
  readonly id: string;
  readonly source: string;
}

/** An event on its way into the facts. */
export interface Candidate extends Rank {
  readonly factKey: string;
  readonly payloadHash: Buffer;
}

/** The version that holds now for a key. */
export interface CurrentVersion extends Rank {
  readonly versionId: string;
  readonly factKey: string;
}

export interface Decision<C extends Candidate, V extends CurrentVersion> {
  /** Accepted events that hold from now on: one a key at most. */
  readonly current: C[];
  /** Accepted events that a higher version had overtaken when they came: kept in the history. */
  readonly late: C[];
  /** Versions that hold no longer. */
  readonly superseded: V[];
  readonly duplicates: C[];
  /** Events whose id was used for another payload. */
  readonly conflicts: C[];
}

/**
 * The highest (revision, time, id, source) of a key holds. An event known by (source, id) is a duplicate when its payload
 * is the same, a conflict when it is not.
 */
export function decide<C extends Candidate, V extends CurrentVersion>(
  candidates: readonly C[],
  known: ReadonlyMap<string, Buffer>,
  currentVersions: readonly V[],
): Decision<C, V> {
  const seen = new Map(known);
  const duplicates: C[] = [];
  const conflicts: C[] = [];
  const late: C[] = [];
  const highest = new Map<string, C>();
  const standing = new Map(currentVersions.map((version) => [version.factKey, version]));

  for (const candidate of candidates) {
    const identity = identityOf(candidate);
    const earlier = seen.get(identity);
    if (earlier) {
      (earlier.equals(candidate.payloadHash) ? duplicates : conflicts).push(candidate);
      continue;
    }
    seen.set(identity, candidate.payloadHash);
    const rival = highest.get(candidate.factKey);
    const holder = rival ?? standing.get(candidate.factKey);
    if (holder && !outranks(candidate, holder)) {
      late.push(candidate);
      continue;
    }
    if (rival) late.push(rival);
    highest.set(candidate.factKey, candidate);
  }
  const superseded = currentVersions.filter((version) => highest.has(version.factKey));
  return { current: [...highest.values()], late, superseded, duplicates, conflicts };
}

/** An event for ever: two sources may use the same id. */
export function identityOf({ source, id }: { source: string; id: string }): string {
  return `${source}\n${id}`;
}

function outranks(a: Rank, b: Rank): boolean {
  if (a.revision !== b.revision) return a.revision > b.revision;
  if (a.time.getTime() !== b.time.getTime()) return a.time.getTime() > b.time.getTime();
  if (a.id !== b.id) return a.id > b.id;
  return a.source > b.source;
}
