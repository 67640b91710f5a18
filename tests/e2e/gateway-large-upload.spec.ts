/** A gateway as a process of its own takes in a file that is far larger than the memory that it takes for it. */
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { topicsOfOwner, updatesTopic } from '#contracts/topics.js';
import { freePorts } from '#embedded/ports.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { connectDatabase } from '#platform/runtime.js';
import { migrate } from '#persistence/database.js';
import { eventually } from '../support/eventually.js';
import { describeKafka, kafkaBrokers } from '../support/kafka.js';
import { testLogger } from '../support/pipeline.js';
import { createDatabase } from '../support/postgres.js';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.js';

const MiB = 1024 ** 2;
const names = 'partner,flow,period,commodity,dataset,value,currency,valuation,reference,note\n';
const long = ['reference '.repeat(49), 'note '.repeat(199)];

async function* file(bytes: number): AsyncGenerator<Buffer> {
  yield Buffer.from(names);
  for (let sent = 0, at = 0; sent < bytes;) {
    const rows = Array.from({ length: 40 }, () => `KAZ,M,2016,${at++},NATIONAL,${at}.5,USD,CIF,${long.join(',')}\n`);
    const chunk = Buffer.from(rows.join(''));
    sent += chunk.length;
    yield chunk;
  }
}

describeKafka('a large upload', () => {
  const start = async () => {
    const database = await createDatabase();
    const source = await connectDatabase({ url: database.url, applicationName: 'test', poolSize: 4 }, testLogger);
    await migrate(source);
    await source.destroy();
    const log = createKafkaLog({ brokers: kafkaBrokers(), clientId: 'test', logger: testLogger });
    // An owner of its own: the topics of a run are shared.
    await log.createTopics([...topicsOfOwner('ISL'), updatesTopic].map((topic) => ({ topic, partitions: 1 })));
    const [port] = await freePorts(1);
    const gateway = startServiceProcess('reporting-gateway', {
      ...{ DATABASE_URL: database.url, KAFKA_BROKERS: kafkaBrokers().join(','), PORT: String(port) },
    });
    const address = `http://127.0.0.1:${port}`;
    await eventually(async () => expect((await fetch(`${address}/health/ready`)).status).toBe(200), 30_000);
    const stop = async () => {
      await gateway.terminate();
      await log.close();
      await database.drop();
    };
    return { gateway, address, log, stop };
  };

  const post = async (address: string, bytes: number) => {
    const response = await fetch(`${address}/v1/uploads?stream=trade.flows&owner=ISL`, {
      ...{ method: 'POST', headers: { 'content-type': 'text/csv' }, duplex: 'half' },
      body: Readable.toWeb(Readable.from(file(bytes))) as ReadableStream,
    });

    return { status: response.status, body: await response.json() };
  };

  /** The most memory that the process ever had. */
  const peakOf = ({ pid }: ServiceProcess) =>
    Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024;

  test('is published whole, in memory that does not grow with it', async () => {
    const { gateway, address, log, stop } = await start();
    try {
      await post(address, 20 * MiB);
      const [before] = await log.watermarks('trade.flows.v1.ISL');
      const small = peakOf(gateway);
      const size = 150 * MiB;
      const { status, body } = await post(address, size);
      expect(status).toBe(202);
      const [after] = await log.watermarks('trade.flows.v1.ISL');
      expect(body).toMatchObject({ refused: 0, published: after!.next - before!.next });
      expect(body.published).toBeGreaterThan(size / 2_000);
      // All of it in memory would be half as much again.
      expect((peakOf(gateway) - small) / MiB).toBeLessThan(100);
    } finally {
      await stop();
    }
  }, 600_000);
});
