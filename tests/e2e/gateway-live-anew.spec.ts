/** The live stream when a topic is deleted and made anew: it is shorter then, and readers are not kept waiting for what it was. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { changesTopic, updatesTopic } from '#contracts/topics.js';
import type { EventLog } from '#event-log/event-log.js';
import { createPostgresLog } from '#event-log/postgres/create-postgres-log.js';
import { migrate, poolOf } from '#persistence/database.js';
import { connectDatabase } from '#platform/runtime.js';
import { type EventSource, openEventSource } from '../support/event-source.js';
import { eventually } from '../support/eventually.js';
import { testLogger } from '../support/pipeline.js';
import { createDatabase } from '../support/postgres.js';
import { type GatewayServer, startGateway } from './gateway-server.js';

let database: Awaited<ReturnType<typeof createDatabase>>;
let connection: Awaited<ReturnType<typeof connectDatabase>>;
let pool: Pool;
let log: EventLog;
let gateway: GatewayServer;
let source: EventSource;

// No service beside the gateway: each of them stops where a topic was made anew.
beforeEach(async () => {
  database = await createDatabase();
  connection = await connectDatabase({ url: database.url, applicationName: 'test', poolSize: 4 }, testLogger);
  await migrate(connection);
  pool = poolOf(connection);
  log = createPostgresLog({ pool, logger: testLogger });
  await log.createTopics([changesTopic, updatesTopic].map((topic) => ({ topic, partitions: 1 })));
});

afterEach(async () => {
  source.close();
  await gateway.stop();
  await log.close();
  await connection.destroy();
  await database.drop();
});

const tell = async (...periods: string[]) => {
  const change = (period: string) => ({ stream: 'trade.flows', pair: 'KAZ-MAR', periods: [period] });
  const records = periods.map((period) => ({
    topic: changesTopic,
    key: null,
    value: Buffer.from(JSON.stringify(change(period))),
  }));
  await log.publish(records);
};
const makeAnew = async () => {
  const those = 'where topic_id = (select topic_id from event_log.topics where topic = $1)';
  await pool.query(`delete from event_log.records ${those}`, [changesTopic]);
  await pool.query(`update event_log.partitions set next_offset = 0 ${those}`, [changesTopic]);
};
const told = () =>
  source.messages.flatMap(({ event, data }) => (event === 'facts' ? JSON.parse(data!).periods : event ? [event] : []));

test('a reader is told to read anew, and what is new', async () => {
  await tell('2001', '2002', '2003');
  gateway = await startGateway({ url: database.url, log });
  source = openEventSource([gateway.address], '/v1/stream');
  await eventually(async () => expect(source.lastId).toBe('3-0'), 10_000);
  await makeAnew();
  await tell('2004');
  await eventually(async () => expect(told()).toEqual(['reset']), 10_000);
  await tell('2005');
  await eventually(async () => expect(told()).toEqual(['reset', '2005']), 10_000);
});

test('while the gateway starts: what is new is told, as soon as it comes', async () => {
  await tell('2001', '2002', '2003');
  const subscribe: EventLog['subscribe'] = async (options) => {
    await makeAnew();
    await tell('2004');
    return log.subscribe(options);
  };
  gateway = await startGateway({ url: database.url, log: { ...log, subscribe } });
  source = openEventSource([gateway.address], '/v1/stream');
  await eventually(async () => expect(source.lastId).toBe('1-0'), 10_000);
  await tell('2005');
  await eventually(async () => expect(told()).toEqual(['2005']), 10_000);
});
