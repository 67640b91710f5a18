/** What of a PostgreSQL is well, and what is not. Pure. */
import { atLeast, type Finding, finding } from './finding.js';

export interface DatabaseFacts {
  readonly version: string;
  readonly versionNumber: number;
  readonly synchronousCommit: string;
  readonly fsync: string;
  readonly connections: number;
  readonly connectionsLeft: number;
  readonly rolesMissing: readonly string[];
  /** Its clock less that of this machine. */
  readonly clockMs: number;
  /** The least that this may be wrong by, as an answer takes its time. */
  readonly clockUncertainMs: number;
  /** Undefined where it cannot be told from here. */
  readonly disk: { readonly folder: string; readonly freeBytes: number } | undefined;
}

const oldestVersion = 150_000;
const gib = 2 ** 30;

export function judgeDatabase(facts: DatabaseFacts): Finding[] {
  const { version, versionNumber, synchronousCommit, fsync, connections, connectionsLeft, rolesMissing, disk } = facts;
  const apartMs = Math.max(0, Math.abs(facts.clockMs) - facts.clockUncertainMs);
  const isDurable = synchronousCommit !== 'off' && fsync === 'on';
  return [
    finding('postgres.version', versionNumber >= oldestVersion ? 'ok' : 'wrong', (say) => say.databaseVersion(version)),
    rolesMissing.length === 0
      ? finding('postgres.roles', 'ok', (say) => say.roles())
      : finding('postgres.roles', 'wrong', (say) => say.rolesMissing(rolesMissing)),
    finding('postgres.durability', isDurable ? 'ok' : 'wrong', (say) => say.durable(synchronousCommit, fsync)),
    disk === undefined
      ? finding('postgres.disk', 'untold', (say) => say.diskUntold())
      : finding('postgres.disk', atLeast(disk.freeBytes, { warn: 10 * gib, wrong: gib }), (say) =>
          say.disk(`${(disk.freeBytes / gib).toFixed(1)} GiB`, disk.folder),
        ),
    finding('postgres.clock', atLeast(-apartMs, { warn: -1_000, wrong: -5_000 }), (say) =>
      say.clock((apartMs / 1_000).toFixed(1)),
    ),
    finding('postgres.connections', atLeast(connectionsLeft, { warn: 20, wrong: 4 }), (say) =>
      say.connections(connectionsLeft, connections),
    ),
  ];
}
