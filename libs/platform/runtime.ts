/** What every service stands on: its database, its event log, its metrics, its log lines. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ConsoleLogger, type LoggerService, type LogLevel } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { EventLog } from '#event-log/event-log.js';
import { isTransient } from '#exactly-once/errors.js';
import type { Following } from '#persistence/following.js';
import { createDataSource, type DatabaseOptions, poolOf } from '#persistence/database.js';
import type { SpanIds, Tracing } from '#tracing/tracing.js';
import type { Environment } from './config.js';
import type { Part } from './operations.module.js';

export interface Runtime {
  readonly service: string;
  readonly pool: Pool;
  readonly log: EventLog;
  readonly registry: Registry;
  readonly logger: ConsoleLogger;
  /** Undefined: nothing is traced. */
  readonly tracing?: Tracing | undefined;
}

/** The same moment reads the same everywhere; and where traces are on, a line says in which span it was written. */
export class ServiceLogger extends ConsoleLogger {
  spanIds?: () => SpanIds | undefined;

  protected override getTimestamp(): string {
    return new Date().toISOString();
  }

  protected override getJsonLogObject(...line: Parameters<ConsoleLogger['getJsonLogObject']>) {
    return { ...super.getJsonLogObject(...line), ...this.spanIds?.() };
  }

  protected override stringifyJsonLogObject(line: Record<string, unknown>): string {
    return super.stringifyJsonLogObject({ ...line, timestamp: this.getTimestamp() });
  }

  protected override stringifyMessage(message: unknown, level: LogLevel): string {
    const ids = Object.entries(this.spanIds?.() ?? {}).map(([name, id]) => ` ${name}=${id}`);
    return super.stringifyMessage(message, level) + ids.join('');
  }
}

const levels: readonly LogLevel[] = ['debug', 'log', 'warn', 'error'];

/** Text for a person, JSON for a collector (LOG_FORMAT), from LOG_LEVEL upwards. */
export function createLogger(service: string, environment: Environment): ServiceLogger {
  const lowest = levels.indexOf((environment.LOG_LEVEL ?? 'log') as LogLevel);
  const logLevels: LogLevel[] = [...levels.slice(lowest), 'fatal'];
  const json = environment.LOG_FORMAT === 'json';
  return new ServiceLogger(service, {
    json,
    // What a line is given beside its message: fields of it.
    flattenParams: true,
    logLevels,
    prefix: 'Entente',
    colors: !json && process.stdout.isTTY === true,
  });
}

/**
 * For what NestJS says, and our parts by its `Logger`: as all other lines, but without every route and every part, which nobody
 * reads but one who looks for a fault.
 */
export function frameworkLogger(logger: ConsoleLogger): LoggerService {
  if (logger.isLevelEnabled('debug')) return logger;
  return {
    log: () => undefined,
    warn: logger.warn.bind(logger),
    error: logger.error.bind(logger),
    fatal: logger.fatal.bind(logger),
  };
}

/** Connects; waits for a database that is not up yet. */
export async function connectDatabase(options: DatabaseOptions, logger: ConsoleLogger): Promise<DataSource> {
  for (let wait = 250; ; wait = Math.min(2 * wait, 5_000)) {
    try {
      const database = await createDataSource(options).initialize();
      watchIdle(poolOf(database), logger);
      return database;
    } catch (error) {
      if (!isTransient(error)) throw error;
      logger.warn(`the database is not ready (${(error as Error).message}); trying again in ${wait} ms`);
      await sleep(wait);
    }
  }
}

/** An idle connection that the server ends says so by an event; the pool opens another when one is needed. */
export function watchIdle(pool: Pool, logger: ConsoleLogger): Pool {
  return pool.on('error', (error) => {
    if (!pool.ending) logger.warn(`idle database connection lost: ${error.message}`);
  });
}

/** A check that gets no answer gives its connection up: it would be one less each time somebody asks. */
const askDatabase = { text: 'select from stream.offsets limit 0', query_timeout: 5_000 };

/** The parts that a service needs to be ready, and the replica that it reads. */
export function partsOf({
  pool,
  log,
  replica,
}: Pick<Runtime, 'pool' | 'log'> & { replica?: Following | undefined }): Part[] {
  return [
    { name: 'database', check: async () => void (await pool.query(askDatabase)) },
    { name: 'event-log', check: () => log.check() },
    ...(replica ? [{ name: 'replica', check: async () => replica.tell(), isSpare: true } as const] : []),
  ];
}
