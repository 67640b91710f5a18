/** Kafka, asked as whoever the environment says. */
import { changesTopic, parseTopic, updatesTopic } from '#contracts/topics.js';
import { NoAccessControl } from '#event-log/kafka/access-rules.js';
import type { KafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { readEnvironment } from '#platform/config.js';
import { withKafka } from '../connections.js';
import { reasonOf } from '../reason.js';
import { type Finding, finding } from './finding.js';
import { judgeAccess, judgeCopies, judgeSettings, judgeTopics, judgeVersion } from './judge-kafka.js';

/** Topics of `owners`, and of each country of which there is one. */
export async function checkKafka(owners: readonly string[]): Promise<Finding[]> {
  try {
    return await withKafka(async (log) => {
      const brokers = await log.inspection.brokers();
      return [
        finding('kafka.reached', 'ok', (say) => say.brokers(brokers)),
        ...(await whereAllowed('kafka.version', async () => [judgeVersion(await log.inspection.version())])),
        ...(await whereAllowed('kafka.topics', () => checkTopics(log, brokers, owners))),
        ...(await whereAllowed('kafka.access', () => checkAccess(log))),
      ];
    });
  } catch (error) {
    return [finding('kafka.reached', 'wrong', (say, language) => say.kafkaAway(reasonOf(error, language)))];
  }
}

/** Of a Kafka that others use too, those of Entente. */
const namesIn = async (log: KafkaLog) =>
  (await log.topics(/\.v1/)).filter(
    (topic) => parseTopic(topic) !== undefined || isQuarantine.test(topic) || shared.includes(topic),
  );
const isQuarantine = /^quarantine\.v1\.[A-Z]{3}$/;
const shared: readonly string[] = [changesTopic, updatesTopic];

async function checkTopics(log: KafkaLog, brokers: number, owners: readonly string[]): Promise<Finding[]> {
  const topics = await log.inspection.topics(await namesIn(log));
  return [...judgeTopics(topics, owners), ...judgeCopies(topics, brokers), ...judgeSettings(topics)];
}

async function checkAccess(log: KafkaLog): Promise<Finding[]> {
  const { KAFKA_TLS_CERT, KAFKA_USERNAME } = readEnvironment();
  // To ask who may do what, one must be let do about everything.
  const isOpen = KAFKA_TLS_CERT === undefined && KAFKA_USERNAME === undefined;
  return judgeAccess(await namesIn(log), await grantsIn(log), isOpen);
}

async function grantsIn(log: KafkaLog) {
  return log.access.grants().catch((error: unknown) => {
    if (error instanceof NoAccessControl) return null;
    throw error;
  });
}

/** What Kafka does not tell who asks is not known, rather than wrong. */
async function whereAllowed(check: string, work: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await work();
  } catch (error) {
    if (!/not authorized|authorization failed/i.test(reasonOf(error))) throw error;
    return [finding(check, 'untold', (say, language) => say.notAllowed(reasonOf(error, language)))];
  }
}
