import { setTimeout as sleep } from 'node:timers/promises';
import { topicsOfOwner } from '#contracts/topics.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { createLogger } from '#platform/runtime.js';
import { sampleOwners, sampleRecords } from '../../../samples/mar-kaz/sample.js';
import { publishSample } from '../../../samples/publish.js';
import type { OnProgress } from '../figure.js';
import { untilAssigned } from '../ingest-run.js';
import type { Database, Lab } from '../lab.js';

const ingest = ['trade-ingest', 'logistics-ingest', 'agreement-ingest'];
const lookEveryMs = 100;

/** Publishes the sample of Morocco and Kazakhstan to fresh topics, and has the ingest services take it in. */
export async function loadSample(lab: Lab, { pool, ...database }: Database, onProgress: OnProgress): Promise<void> {
  await lab.freshTopics(sampleOwners.flatMap(topicsOfOwner));
  for (const group of ingest) await lab.forgetGroup(group);
  const services = ingest.map((service) => lab.startService(service, { pool, ...database }));
  const log = createKafkaLog({
    brokers: lab.brokers,
    clientId: 'bench',
    logger: createLogger('bench', { LOG_LEVEL: 'error' }),
  });
  try {
    for (const service of services) await untilAssigned(lab, service.service, [service]);
    await publishSample(log);
    const total = sampleRecords().length;
    for (let received = 0; received < total; await sleep(lookEveryMs)) {
      for (const service of services) service.assertRuns();
      const { rows } = await pool.query<{ received: number }>(
        'select coalesce(sum(received), 0) :: float8 as received from stream.offsets',
      );
      received = rows[0]!.received;
      onProgress(received, total);
    }
  } finally {
    await Promise.all([log.close(), ...services.map((service) => service.terminate())]);
  }
}
