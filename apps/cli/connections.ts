/** What the commands work on, opened for one piece of work; what is away is told in one line, soon. */
import type { DataSource } from 'typeorm';
import { createKafkaLog, type KafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { createDataSource } from '#persistence/database.js';
import { readEnvironment } from '#platform/config.js';
import { kafkaConnection } from '#platform/kafka-connection.js';
import type { Language } from '#reference/languages.js';
import { reasonOf } from './reason.js';
import { texts } from './texts.js';

const answerMs = 15_000;

/** A command's user is told the outcome, not each attempt. */
const silent = { debug: () => {}, log: () => {}, warn: () => {}, error: () => {} };

/** @throws ConfigError, or an error that says what to check when Kafka does not answer. */
export async function withKafka<T>(work: (log: KafkaLog) => Promise<T>): Promise<T> {
  const environment = readEnvironment(['KAFKA_BROKERS']);
  const log = createKafkaLog({
    ...kafkaConnection(environment),
    clientId: 'entente',
    logger: silent,
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
  });
  try {
    await inTime(log.check());
  } catch (error) {
    throw new Error(
      `Kafka at ${environment.KAFKA_BROKERS} cannot be reached (${reasonOf(error)}): check that KAFKA_BROKERS is right, that the ` +
        'broker runs, that the address it advertises can be reached from here, and that KAFKA_TLS_CA, KAFKA_TLS_CERT and ' +
        'KAFKA_USERNAME are what it asks for',
      { cause: error },
    );
  }
  try {
    return await work(log);
  } catch (error) {
    throw explained(error);
  } finally {
    await log.close();
  }
}

/** The error, or what to do where it is the brokers' refusal, which kafkajs tells by its words alone. */
function explained(error: unknown): unknown {
  const reason = reasonOf(error);
  if (!/not authorized|authorization failed/i.test(reason)) return error;
  return new Error(
    `Kafka does not let you (${reason}): come in as who may, such as one of its super.users, by KAFKA_TLS_CERT or ` +
      'KAFKA_USERNAME',
  );
}

/** @throws ConfigError, or an error that says what to check when PostgreSQL does not answer. */
export async function withDatabase<T>(work: (database: DataSource) => Promise<T>): Promise<T> {
  const { DATABASE_URL } = readEnvironment(['DATABASE_URL']);
  const database = createDataSource({ url: DATABASE_URL, applicationName: 'entente', poolSize: 2 });
  try {
    await inTime(database.initialize());
  } catch (error) {
    throw new Error(
      `the database at ${placeOf(DATABASE_URL)} cannot be used (${reasonOf(error)}): check that DATABASE_URL is right ` +
        'and that PostgreSQL runs there',
      { cause: error },
    );
  }
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

/** Without user, password and options. */
function placeOf(url: string): string {
  return url.replace(/\?.*$/, '').replace(/^.*:\/\/(?:.*@)?/, '');
}

/** What comes of it, or an error when nothing has after 15 s. */
export async function inTime<T>(promise: Promise<T>, language: Language = 'en'): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(texts[language].noAnswer(answerMs / 1_000))), answerMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
