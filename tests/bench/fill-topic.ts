/** A child of the harness: sends the events of a load to its topic, slice by slice, and sums up what they must come to. */
import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs, { type Message } from 'kafkajs';
import { answer } from './child.js';
import { load, type LoadOptions, type LoadStream } from './load.js';
import { type Expected, Oracle } from './oracle.js';
import { benchStreams } from './streams.js';

export interface FillOptions {
  readonly brokers: string[];
  readonly stream: LoadStream;
  readonly load: LoadOptions;
}

export interface FillRequest {
  readonly events: number;
  /** As fast as it goes when not given. */
  readonly perSecond?: number;
}

/** Of all events so far. */
export type FillReply = Expected;

const chunk = 2_000;
const ticksPerSecond = 50;

await answer<FillOptions, FillRequest, FillReply>(async ({ brokers, stream, load: options }) => {
  const kafka = new kafkajs.Kafka({ brokers, logLevel: kafkajs.logLevel.NOTHING });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  const { topic } = benchStreams[stream];
  const events = load(stream, options);
  const oracle = new Oracle(stream);

  function take(count: number): Message[] {
    const messages: Message[] = [];
    while (messages.length < count) {
      const next = events.next();
      if (next.done) throw new Error(`the load of ${options.events} events is at its end`);
      oracle.add(next.value);
      messages.push({ value: next.value.value, partition: next.value.partition });
    }
    return messages;
  }

  return async ({ events: count, perSecond }, progress) => {
    const begun = performance.now();
    for (let sent = 0, sending: Promise<unknown> = Promise.resolve(); sent < count;) {
      const size = Math.min(count - sent, perSecond ? Math.ceil(perSecond / ticksPerSecond) : chunk);
      // The next messages are made while the last ones are on their way.
      const messages = take(size);
      await sending;
      sending = producer.send({ topic, messages });
      sent += size;
      if (perSecond) await sleep(Math.max(0, begun + (1_000 * sent) / perSecond - performance.now()));
      if (sent >= count) await sending;
      progress(sent);
    }
    return oracle.expected;
  };
});
