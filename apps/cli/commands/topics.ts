import type { Command } from 'commander';
import { changesTopic, topicsOfOwner, updatesTopic } from '#contracts/topics.js';
import type { NewTopic } from '#event-log/event-log.js';
import type { KafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { type ReadAnew, readAnewWhatIsAnother } from '#exactly-once/read-anew.js';
import { poolOf } from '#persistence/database.js';
import { readEnvironment } from '#platform/config.js';
import { withDatabase, withKafka } from '../connections.js';
import { reasonOf } from '../reason.js';
import { readCount, readOwner } from '../options.js';
import { print, printJson } from '../print.js';

interface TopicsOptions {
  readonly owner: readonly string[];
  readonly partitions: number;
  readonly replication: number;
  readonly json?: true;
}

const lessons = `
Topics that are there are left as they are: run it again when a country joins. Where DATABASE_URL is set, what was read of a
topic that is no more, or is shorter than that, is to be read anew: its log was lost. Events that are known count as duplicates.

Environment:
  KAFKA_BROKERS  host:9092, several separated by commas
  DATABASE_URL   postgres://user:password@host:5432/database; not set: the services stop at such a topic

Examples:
  $ export KAFKA_BROKERS=localhost:9092
  $ entente topics --owner MAR --owner KAZ
  $ entente topics --owner SEN --partitions 12 --replication 3`;

export function addTopics(program: Command): void {
  program
    .command('topics')
    .description('Make the Kafka topics of countries, and the two that the services share')
    .requiredOption('--owner <code>', 'country (ISO 3166-1 alpha-3); may be repeated', readOwner)
    .option('--partitions <number>', 'partitions of each topic', readCount, 6)
    .option('--replication <number>', 'brokers that hold each topic', readCount, 1)
    .option('--json', 'print JSON')
    .addHelpText('after', lessons)
    .action(createTopics);
}

async function createTopics({ owner, partitions, replication, json }: TopicsOptions): Promise<void> {
  const wanted = topicsFor(owner, partitions, replication);
  const names = wanted.map(({ topic }) => topic);
  const { created, readAnew } = await withKafka(async (log) => ({
    // Before there is a topic into which anybody could write.
    readAnew: await readAnewIn(log),
    created: await log.createTopics(wanted).catch((error: unknown) => {
      throw new Error(`the topics cannot be made: ${reasonOf(error)}`, { cause: error });
    }),
  }));
  const existing = names.filter((name) => !created.includes(name));
  if (json) return printJson({ created, existing, readAnew });
  for (const name of names) print(`${created.includes(name) ? 'made     ' : 'was there'}  ${name}`);
  print(`${created.length} made, ${existing.length} were there`);
  for (const { group, topic, read, held } of readAnew)
    print(`read anew  ${topic}: ${group} had taken ${read} records, the log has ${held}: it is another`);
}

async function readAnewIn(log: KafkaLog): Promise<ReadAnew[]> {
  if (readEnvironment().DATABASE_URL === undefined) return [];
  return withDatabase((database) => readAnewWhatIsAnother(poolOf(database), log));
}

/** The topics of the owners and the shared ones. Updates have one partition: the gateway reads them in order. */
export function topicsFor(owners: readonly string[], partitions: number, replicationFactor: number): NewTopic[] {
  return [
    ...[...owners.flatMap(topicsOfOwner), changesTopic].map((topic) => ({ topic, partitions, replicationFactor })),
    { topic: updatesTopic, partitions: 1, replicationFactor },
  ];
}
