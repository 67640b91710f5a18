/** Where the gateway reads, by the environment. Pure. */
import { ConfigError, type Environment } from './config.js';

export interface ReaderUrls {
  /** Of those who see nothing confidential. */
  readonly free: string;
  readonly cleared: string;
}

/**
 * On the primary, and on its replica where READ_DATABASE_URL names another server than DATABASE_URL: by the same users, as these are
 * the same on both.
 * @throws ConfigError
 */
export function readerUrls(environment: Environment & { readonly DATABASE_URL: string }): {
  readonly primary: ReaderUrls;
  readonly replica: ReaderUrls | undefined;
} {
  const { DATABASE_URL, READ_DATABASE_URL: free = DATABASE_URL, CLEARED_DATABASE_URL: cleared = free } = environment;
  if (serverOf(cleared) !== serverOf(free)) {
    throw new ConfigError([
      `CLEARED_DATABASE_URL names ${serverOf(cleared)}, and READ_DATABASE_URL ${serverOf(free)}: who is cleared reads where others ` +
        'do, by a user of its own',
    ]);
  }
  return {
    primary: { free: onServer(free, DATABASE_URL), cleared: onServer(cleared, DATABASE_URL) },
    replica: serverOf(free) === serverOf(DATABASE_URL) ? undefined : { free, cleared },
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
