import type { Command } from 'commander';
import { sampleOwners } from '../../../samples/mar-kaz/sample.js';
import { publishSample } from '../../../samples/publish.js';
import { withKafka } from '../connections.js';
import { withProgress } from '../progress.js';

const topicsCommand = `entente topics ${sampleOwners.map((owner) => `--owner ${owner}`).join(' ')}`;

const lessons = `
Published figures and facts of the Rabat roadmap, each with its source, and simulated logistics, marked as such
(samples/README.md). Sent again it changes nothing: its events are known.

Environment:
  KAFKA_BROKERS  host:9092, several separated by commas

Example:
  $ export KAFKA_BROKERS=localhost:9092
  $ ${topicsCommand}
  $ entente sample`;

export function addSample(program: Command): void {
  program
    .command('sample')
    .description('Publish the Morocco-Kazakhstan sample to Kafka')
    .addHelpText('after', lessons)
    .action(async () => {
      let published = 0;
      await withKafka((log) =>
        withProgress('events', (onProgress) =>
          publishSample(log, (done, total) => {
            published = done;
            onProgress(done, total);
          }),
        ),
      );
      process.stdout.write(`${published} events published\n`);
    });
}
