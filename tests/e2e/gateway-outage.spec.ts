import { describe, expect, it } from '@jest/globals';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { anEvent } from '../support/events.js';
import { startPipeline, testLogger } from '../support/pipeline.js';
import { startGateway } from './gateway-server.js';

describe('when a part is away', () => {
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
    } finally {
      await alone.stop();
      await log.close();
      await pipeline.stop();
    }
  }, 30_000);

  it('says so and when to come back: the database', async () => {
    const other = await startPipeline([]);
    const alone = await startGateway(other);
    await other.stop();
    try {
      const { status, headers, body } = await alone.get('/v1/trade/flows');
      expect([status, body.type]).toEqual([503, 'urn:entente:problem:database-away']);
      expect(headers.get('retry-after')).toMatch(/^\d+$/);
      expect(JSON.stringify(body)).not.toMatch(/entente_test|postgres|\.ts:/);
    } finally {
      await alone.stop();
    }
  }, 30_000);
});
