import type { ConsoleLogger } from '@nestjs/common';
import { createClearedReader, createReader, type DatabaseOptions } from '#persistence/database.js';
import { Following } from '#persistence/following.js';
import { ConfigError } from '#platform/config.js';
import { watchIdle } from '#platform/runtime.js';
import type { ReplicaReaders, Readers } from './reading.js';

export interface ReaderSettings {
  readonly DATABASE_URL: string;
  readonly READ_DATABASE_URL?: string;
  readonly CLEARED_DATABASE_URL?: string;
  /** Seconds. */
  readonly READ_MAX_LAG?: string;
}

export interface OpenReaders extends Readers {
  readonly replica: ReplicaReaders | undefined;
  close(): Promise<void>;
}

const defaultMaxLag = '10';

/**
 * Connections of the gateway to read by, none opened yet but those that follow a replica. READ_DATABASE_URL that names another server than
 * DATABASE_URL is a replica of it, and its user is known on both.
 * @throws ConfigError
 */
export async function openReaders(settings: ReaderSettings, name: string, logger: ConsoleLogger): Promise<OpenReaders> {
  const { DATABASE_URL, READ_DATABASE_URL = DATABASE_URL, READ_MAX_LAG = defaultMaxLag } = settings;
  const { CLEARED_DATABASE_URL = READ_DATABASE_URL } = settings;
  const pools: ReturnType<typeof createReader>[] = [];
  const open = (create: typeof createReader, options: Omit<DatabaseOptions, 'applicationName'>) => {
    const pool = watchIdle(create({ ...options, applicationName: name }), logger);
    pools.push(pool);
    return pool;
  };
  const both = (server: string): Readers => ({
    free: open(createReader, { url: onServer(READ_DATABASE_URL, server) }),
    cleared: open(createClearedReader, { url: onServer(CLEARED_DATABASE_URL, server) }),
  });
  const hasReplica = serverOf(READ_DATABASE_URL) !== serverOf(DATABASE_URL);
  if (serverOf(CLEARED_DATABASE_URL) !== serverOf(READ_DATABASE_URL)) {
    throw new ConfigError([
      `CLEARED_DATABASE_URL names ${serverOf(CLEARED_DATABASE_URL)}, and READ_DATABASE_URL ${serverOf(READ_DATABASE_URL)}: ` +
        'who is cleared reads where others do, by a user of its own',
    ]);
  }
  const primary = both(DATABASE_URL);
  const replica = hasReplica ? both(READ_DATABASE_URL) : undefined;
  // A connection each of its own: however many wait for one to read by, how far the replica is gets known.
  const following =
    replica &&
    new Following({
      primary: open(createReader, { url: onServer(READ_DATABASE_URL, DATABASE_URL), poolSize: 1 }),
      replica: open(createReader, { url: READ_DATABASE_URL, poolSize: 1 }),
      ...{ maxLagMs: Number(READ_MAX_LAG) * 1_000, logger },
    });
  await following?.start();
  return {
    ...primary,
    replica: replica && following && { ...replica, following },
    async close() {
      await following?.stop();
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
}

/** `host:port`. */
function serverOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || '5432'}`;
}

/** The same user and database, on the server that another URL names. */
function onServer(url: string, server: string): string {
  const moved = new URL(url);
  const { hostname, port } = new URL(server);
  moved.hostname = hostname;
  moved.port = port;
  return moved.href;
}
