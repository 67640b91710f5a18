import { describe } from '@jest/globals';

/** `host:port` of the brokers that the run has. */
export function kafkaBrokers(): string[] {
  const brokers = process.env.ENTENTE_TEST_KAFKA;
  if (!brokers) throw new Error('no Kafka in this run: put the suite inside describeKafka()');
  return brokers.split(',');
}

/** A suite that needs Kafka: skipped, and said so aloud, where the run could not get one (never in CI: the run fails there). */
export function describeKafka(name: string, suite: () => void): void {
  if (process.env.ENTENTE_TEST_KAFKA) {
    describe(name, suite);
    return;
  }
  process.stderr.write(
    `\nSKIPPED, no Kafka: "${name}". ${process.env.ENTENTE_TEST_KAFKA_MISSING ?? 'The servers of the tests were not started.'}\n` +
      'To have it run: install Java 17 and Maven, or set KAFKA_BROKERS to the brokers of a Kafka that tests may use.\n',
  );
  describe.skip(name, suite);
}
