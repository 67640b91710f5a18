import 'reflect-metadata';
import { afterEach, expect, jest, test } from '@jest/globals';
import { Controller, Module, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { EventLog, RecordBatch, SubscribeOptions } from '../event-log.js';
import { ConsumeBatch } from './consume-batch.js';
import { EventLogServer } from './event-log-server.js';

const bug = new Error('bug');

@Controller()
class Consumer {
  private readonly step = 1;

  @ConsumeBatch({ group: 'ingest', topics: ['a', /^b\./], readAhead: false })
  async consume(batch: RecordBatch): Promise<number> {
    if (batch.topic === 'poison') throw bug;
    return batch.highWatermark + this.step;
  }
}

@Module({ controllers: [Consumer] })
class App {}

/** A log of one subscription: batches go in by hand, and what the consumer throws ends it. */
function handDrivenLog() {
  let reject!: (error: unknown) => void;
  const closed = new Promise<void>((_, fail) => (reject = fail));
  const stop = jest.fn(async () => {});
  const subscribed: SubscribeOptions[] = [];
  const log = {
    subscribe: async (options: SubscribeOptions) => {
      subscribed.push(options);
      return { closed, stop };
    },
  } as unknown as EventLog;
  const hand = (batch: Partial<RecordBatch>) =>
    subscribed[0]!.consume(batch as RecordBatch).catch((error: unknown) => {
      reject(error);
      throw error;
    });
  return { log, hand, stop, subscribed };
}

let app: INestMicroservice;
afterEach(() => app.close());

async function start(module: unknown) {
  const driven = handDrivenLog();
  const onFailure = jest.fn();
  app = await NestFactory.createMicroservice(module as never, {
    strategy: new EventLogServer(driven.log, onFailure),
    logger: false,
    abortOnError: false,
  });
  await app.listen();
  return { ...driven, onFailure };
}

test('subscribes a method with its options, the RegExp whole, and gives back what it resolves to', async () => {
  const { subscribed, hand, stop } = await start(App);
  expect(subscribed).toHaveLength(1);
  expect(subscribed[0]).toMatchObject({ group: 'ingest', topics: ['a', /^b\./], readAhead: false });
  await expect(hand({ topic: 'a', highWatermark: 41 })).resolves.toBe(42);
  await app.close();
  expect(stop).toHaveBeenCalledTimes(1);
});

test('passes on what a method throws, unchanged', async () => {
  const { hand, onFailure } = await start(App);
  await expect(hand({ topic: 'poison' })).rejects.toBe(bug);
  expect(onFailure).toHaveBeenCalledWith(bug);
});

test('refuses two methods of one pattern', async () => {
  @Controller()
  class Other {
    @ConsumeBatch({ group: 'ingest', topics: ['a', /^b\./] })
    async consume(batch: RecordBatch): Promise<number> {
      return batch.highWatermark;
    }
  }
  @Module({ controllers: [Consumer, Other] })
  class Twice {}
  await expect(start(Twice)).rejects.toThrow('two methods consume');
});
