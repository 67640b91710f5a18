import { setTimeout as sleep } from 'node:timers/promises';
import { changesTopic } from '#contracts/topics.js';
import { startChild } from '../child.js';
import { type Figure, type Form, p99Row, type Row } from '../figure.js';
import type { StreamsOptions, StreamsReply, StreamsRequest } from '../read-streams.js';
import { startServices } from '../services.js';
import { benchStreams } from '../streams.js';

const sizes: Record<Form, { streams: number; changes: number }> = {
  smoke: { streams: 50, changes: 2 },
  short: { streams: 5_000, changes: 20 },
  full: { streams: 5_000, changes: 200 },
};
const everyMs = 500;
const goalMs = 500;

export const figure: Figure = {
  title: 'change to the readers of live streams',
  method:
    'The gateway runs as a process, and so do its readers, who hold GET /v1/stream open, each on a connection of its own. Twice a second a notice of changed facts is ' +
    'appended to the log (acks=all); the clock runs from before that until a reader has it, for every reader and notice. One that does not come fails the figure.',

  async run(lab, form, step): Promise<Row[]> {
    const { streams, changes } = sizes[form];
    await lab.freshTopics([benchStreams['trade.flows'].topic]);
    const database = await lab.freshDatabase();
    try {
      const services = await step('services start', () => startServices(lab, database));
      const url = `${services.address}/v1/stream?pair=KAZ-MAR`;
      const readers = startChild<StreamsRequest, StreamsReply>('read-streams.ts', { url } satisfies StreamsOptions);
      const producer = lab.kafka.producer({ allowAutoTopicCreation: false });
      await producer.connect();
      try {
        await step('streams open', (onProgress) => readers.ask({ open: streams }, (done) => onProgress(done, streams)));
        const { times } = await step('changes', async (onProgress) => {
          const arrived = readers.ask({ changes }, (done) => onProgress(done, changes));
          arrived.catch(() => undefined);
          for (let n = 0; n < changes; n++) {
            const change = { stream: 'trade.flows', pair: 'KAZ-MAR', periods: ['2016'], at: Date.now() };
            await producer.send({
              topic: changesTopic,
              messages: [{ key: change.pair, value: JSON.stringify(change) }],
            });
            services.assertRun();
            await sleep(everyMs);
          }
          return arrived;
        });
        const what = `change to reader, ${streams.toLocaleString('en-US')} open streams on one gateway`;
        return [p99Row(what, times, `${changes} changes, ${times.length.toLocaleString('en-US')} arrivals`, goalMs)];
      } finally {
        await producer.disconnect();
        await readers.stop();
        await services.stop();
      }
    } finally {
      await database.drop();
    }
  },
};
