/** What becomes of the events of a batch, given what is there. Pure: any order of arrival ends in the same facts. */

/** What decides which of two versions of a fact holds. */
export interface Rank {
  readonly revision: number;
  /** UTC with milliseconds, in a form that compares as text. */
  readonly time: string;
  readonly id: string;
  readonly source: string;
}

/** An event on its way into the facts. */
export interface Candidate extends Rank {
  readonly factKey: string;
  readonly payloadHash: string;
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

/** Payload hashes of events by what identifies them for ever: two sources may use the same id. */
export class PayloadHashes {
  private readonly bySource = new Map<string, Map<string, string>>();

  get({ source, id }: { source: string; id: string }): string | undefined {
    return this.bySource.get(source)?.get(id);
  }

  set({ source, id }: { source: string; id: string }, payloadHash: string): void {
    const byId = this.bySource.get(source);
    if (byId) byId.set(id, payloadHash);
    else this.bySource.set(source, new Map([[id, payloadHash]]));
  }
}

/**
 * The highest (revision, time, id, source) of a key holds. An event known by (source, id) is a duplicate when its payload
 * is the same, a conflict when it is not.
 */
export function decide<C extends Candidate, V extends CurrentVersion>(
  candidates: readonly C[],
  known: PayloadHashes,
  currentVersions: readonly V[],
): Decision<C, V> {
  const seen = new PayloadHashes();
  const duplicates: C[] = [];
  const conflicts: C[] = [];
  const late: C[] = [];
  const highest = new Map<string, C>();
  const standing = new Map(currentVersions.map((version) => [version.factKey, version]));

  for (const candidate of candidates) {
    const earlier = known.get(candidate) ?? seen.get(candidate);
    if (earlier !== undefined) {
      (earlier === candidate.payloadHash ? duplicates : conflicts).push(candidate);
      continue;
    }
    seen.set(candidate, candidate.payloadHash);
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

function outranks(a: Rank, b: Rank): boolean {
  if (a.revision !== b.revision) return a.revision > b.revision;
  if (a.time !== b.time) return a.time > b.time;
  if (a.id !== b.id) return a.id > b.id;
  return a.source > b.source;
}
