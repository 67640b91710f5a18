import { createRequire } from 'node:module';
import type { Socket } from 'node:net';

interface Connection {
  readonly socket?: Socket;
  send: (this: Connection, ...args: unknown[]) => Promise<unknown>;
}

/**
 * A fault of kafkajs 2.2.4: a request that gets no answer in time fails, but its connection is used again for the next one,
 * and so on, although the network may have forgotten it without a word. Importing this file ends such a connection: the next
 * request opens another.
 */
const connection = createRequire(import.meta.url)('kafkajs/src/network/connection') as {
  readonly prototype: Connection;
};
const { send } = connection.prototype;

connection.prototype.send = async function (...args) {
  const { socket } = this;
  try {
    return await send.apply(this, args);
  } catch (error) {
    if ((error as Error).name === 'KafkaJSRequestTimeoutError') {
      socket?.destroy(new Error('a request got no answer, so the connection is taken for dead'));
    }
    throw error;
  }
};
