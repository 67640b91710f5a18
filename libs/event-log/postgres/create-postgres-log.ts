import type { Pool } from 'pg';
import { UnknownTopic, type EventLog } from '../event-log.js';
import { LastingSubscription } from '../lasting-subscription.js';
import type { Logger } from '../logger.js';
import { matchesTopic } from '../topic-match.js';
import { MemberSession, type SessionContext } from './member-session.js';
import { Publisher } from './publisher.js';
import { Slots } from './slots.js';
import { statements } from './statements.js';

export interface PostgresLogOptions {
  /** Where the schema `event_log` is. Each subscription opens one more connection of its own, with the pool's settings. */
  readonly pool: Pool;
  readonly logger: Logger;
  /** Most records of a batch (default 5,000). */
  readonly batchRecords?: number;
  /** A batch ends with the record that passes so many bytes of values (default 4 MiB). */
  readonly batchBytes?: number;
  /** How many partitions of a subscription are consumed at a time (default 3). */
  readonly concurrency?: number;
  /** How often a member looks for free partitions and new topics, in ms (default 1,000, never above `topicRefreshMs`). */
  readonly surveyMs?: number;
}

/**
 * The event log as tables in Postgres. It keeps no offsets of groups: a member that takes a partition for the first time
 * begins with its oldest record, and what its consumer returns decides where it goes on. `close` leaves the pool open.
 */
export function createPostgresLog(settings: PostgresLogOptions): EventLog {
  const { pool, logger, batchRecords = 5_000, batchBytes = 4 * 2 ** 20, concurrency = 3, surveyMs = 1_000 } = settings;
  const publisher = new Publisher(pool);
  const members = new Set<LastingSubscription>();
  let assignments = 0;

  const topics = async (pattern: RegExp): Promise<string[]> => {
    const { rows } = await pool.query<{ topic: string }>(statements.topics);
    return rows.map(({ topic }) => topic).filter((topic) => matchesTopic(topic, [pattern]));
  };

  // Without a listener, an idle connection that breaks would end the process.
  const onIdleError = (error: Error): void => logger.debug(`idle connection lost: ${error.message}`);
  pool.on('error', onIdleError);

  return {
    publish: (records) => publisher.publish(records),

    async subscribe(options) {
      const context: SessionContext = {
        ...{ pool, logger, options, consume: options.consume, batchRecords, batchBytes },
        slots: new Slots(concurrency),
        surveyMs: Math.min(surveyMs, options.topicRefreshMs ?? 5_000),
        nextAssignment: () => ++assignments,
        positions: new Map(),
      };
      const member = new LastingSubscription(options.group, logger, () => new MemberSession(context));
      members.add(member);
      const forget = (): void => void members.delete(member);
      member.closed.then(forget, forget);
      await member.begun;
      return member;
    },

    async createTopics(topics) {
      const made: string[] = [];
      for (const { topic, partitions } of topics) {
        const { rowCount } = await pool.query(statements.createTopic, [topic, partitions]);
        if (rowCount) made.push(topic);
      }
      return made;
    },

    topics,
    underReplicated: async (pattern) => (await topics(pattern)).map((topic) => ({ topic, partitions: 0 })),

    async watermarks(topic) {
      const { rows } = await pool.query<{ partition: number; earliest: number; next: number }>(statements.watermarks, [
        topic,
        null,
      ]);
      if (rows.length === 0) throw new UnknownTopic(topic);
      return rows.map(({ partition, earliest, next }) => ({ partition, earliest, next }));
    },

    async members(group) {
      const { rows } = await pool.query<{ members: number }>(statements.members, [group]);
      return rows[0]!.members;
    },

    async check() {
      await pool.query(statements.check);
    },

    async close() {
      await Promise.all([...members].map((member) => member.stop()));
      pool.off('error', onIdleError);
    },
  };
}
