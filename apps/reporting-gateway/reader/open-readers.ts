import type { ConsoleLogger } from '@nestjs/common';
import type { Pool } from 'pg';
import { createClearedReader, createReader } from '#persistence/database.js';
import { Following } from '#persistence/following.js';
import type { Environment } from '#platform/config.js';
import { readerUrls, type ReaderUrls } from '#platform/reader-urls.js';
import { watchIdle } from '#platform/runtime.js';
import type { ReplicaReaders, Readers } from './reading.js';

export interface OpenReaders extends Readers {
  readonly replica: ReplicaReaders | undefined;
  close(): Promise<void>;
}

const defaultMaxLag = '10';

/** Connections of the gateway to read by, none opened yet but those that follow a replica. @throws ConfigError */
export async function openReaders(
  environment: Environment & { readonly DATABASE_URL: string },
  applicationName: string,
  logger: ConsoleLogger,
): Promise<OpenReaders> {
  const urls = readerUrls(environment);
  const pools: Pool[] = [];
  const open = (create: typeof createReader, url: string, size: { poolSize?: number } = {}) => {
    const pool = watchIdle(create({ url, applicationName, ...size }), logger);
    pools.push(pool);
    return pool;
  };
  const both = ({ free, cleared }: ReaderUrls): Readers => ({
    free: open(createReader, free),
    cleared: open(createClearedReader, cleared),
  });
  const replica = async ({ free, cleared }: ReaderUrls): Promise<ReplicaReaders> => {
    const following = new Following({
      // Connections of its own: however many wait for one to read by, how far the replica is gets known.
      primary: open(createReader, urls.primary.free, { poolSize: 1 }),
      replica: open(createReader, free, { poolSize: 1 }),
      ...{ maxLagMs: Number(environment.READ_MAX_LAG ?? defaultMaxLag) * 1_000, logger },
    });
    await following.start();
    return { ...both({ free, cleared }), following };
  };
  const readers = { ...both(urls.primary), replica: urls.replica && (await replica(urls.replica)) };
  return {
    ...readers,
    async close() {
      await readers.replica?.following.stop();
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
}
