import { describe, expect, it } from '@jest/globals';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { anEvent } from '../support/events.js';
import { startPipeline, testLogger } from '../support/pipeline.js';
import { type GatewayServer, startGateway } from './gateway-server.js';
import { useCommand } from './use-command.js';

describe('when a part is away', () => {
  let asked: GatewayServer;
  const { run } = useCommand({
    get gateway() {
      return asked;
    },
  });

  it('says so and when to come back: the log', async () => {
    const log = createKafkaLog({
      brokers: ['127.0.0.1:1'],
      clientId: 'test',
      logger: { ...testLogger, warn() {}, error() {}, debug() {}, log() {} },
    });
    const pipeline = await startPipeline([]);
    const alone = await startGateway({ url: pipeline.url, log });
    try {
      const { status, headers, body } = await alone.post(
        '/v1/events?owner=MAR',
        'application/cloudevents+json',
        JSON.stringify(anEvent('trade.flows')),
      );
      expect([status, body.type]).toEqual([503, 'urn:entente:problem:log-away']);
      expect(headers.get('retry-after')).toMatch(/^\d+$/);
      const upload = await alone.post('/v1/uploads?stream=trade.flows&owner=MAR', 'text/csv', 'partner,flow\n');
      expect([upload.status, upload.body.type]).toEqual([503, 'urn:entente:problem:log-away']);
      expect((await alone.get('/v1/trade/flows')).status).toBe(200);
      expect((await alone.get('/health/ready')).status).toBe(503);
      expect((await alone.get('/health/live')).status).toBe(200);

      // What the database alone tells is told.
      asked = alone;
      const { code, stdout, stderr } = await run('status');
      expect([code, stderr]).toEqual([1, '']);
      expect(stdout).toContain('\n  event-log: see that every broker of Kafka runs');
      expect(stdout).toContain('\n  trade-ingest: unknown\n');
      expect(stdout).not.toContain('whether they run');
      expect(stdout).toContain('\nnothing was received yet\n');
      expect(stdout.trimEnd().split('\n').at(-1)).toBe('something is wrong; to do: 1');
    } finally {
      await alone.stop();
      await log.close();
      await pipeline.stop();
    }
  }, 60_000);

  it('says so and when to come back: the database', async () => {
    const other = await startPipeline([]);
    const alone = await startGateway(other);
    await other.stop();
    try {
      const { status, headers, body } = await alone.get('/v1/trade/flows');
      expect([status, body.type]).toEqual([503, 'urn:entente:problem:database-away']);
      expect(headers.get('retry-after')).toMatch(/^\d+$/);
      expect(JSON.stringify(body)).not.toMatch(/entente_test|postgres|\.ts:/);

      asked = alone;
      const { code, stdout, stderr } = await run('status');
      expect([code, stderr]).toEqual([1, '']);
      expect(stdout).toContain('\n  database: see that PostgreSQL runs');
      expect(stdout).toMatch(/^cannot be told: which services run, what was received \(.+\)$/m);
      expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^something is wrong; to do: \d$/);
      expect(JSON.parse((await run('status --json')).stdout)).toMatchObject({
        well: false,
        ready: false,
        services: [],
      });
    } finally {
      await alone.stop();
    }
  }, 30_000);
});
