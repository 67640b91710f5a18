import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type CutMoment = 'before' | 'sent' | 'answered';

export interface TcpProxy {
  readonly port: number;
  /**
   * Cuts the connection on which a client next sends bytes with this text in them: before they reach the server, as soon as
   * they are on their way, or when the server's answer comes, which the client never sees.
   */
  cutAt(text: string, when: CutMoment): Promise<void>;
  /** Holds back what a client sends from the next bytes with this text on, until `release()`. */
  holdAt(text: string): Held;
  close(): Promise<void>;
}

export interface Held {
  /** Resolves when there is something to hold. */
  readonly reached: Promise<void>;
  release(): void;
}

interface Hold {
  readonly text: string;
  readonly reach: () => void;
  readonly released: Promise<void>;
}

/** Stands between clients and a server on the loopback address. */
export async function startProxy(serverPort: number): Promise<TcpProxy> {
  let cut: { text: string; when: CutMoment; done: () => void } | undefined;
  let hold: Hold | undefined;
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1');
    const sever = () => {
      client.destroy();
      server.destroy();
    };
    let awaiting: (() => void) | undefined;
    client.on('data', (bytes) => {
      if (hold && bytes.includes(hold.text)) {
        const { reach, released } = hold;
        hold = undefined;
        // Nothing more is read of the client, so what follows keeps its place.
        client.pause();
        void released.then(() => {
          server.write(bytes);
          client.resume();
        });
        return reach();
      }
      if (!cut || !bytes.includes(cut.text)) return void server.write(bytes);
      const { when, done } = cut;
      cut = undefined;
      if (when === 'answered') {
        awaiting = done;
        server.write(bytes);
      } else {
        if (when === 'sent') server.end(bytes);
        client.destroy();
        if (when === 'before') server.destroy();
        done();
      }
    });
    server.on('data', (bytes) => {
      if (!awaiting) return void client.write(bytes);
      sever();
      awaiting();
    });
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', sever).on('close', () => {
        sockets.delete(socket);
        // What was sent on its way may still be written.
        if (server.writableEnded) client.destroy();
        else sever();
      });
    }
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    port: (proxy.address() as AddressInfo).port,
    cutAt: (text, when) => new Promise((done) => (cut = { text, when, done })),
    holdAt(text) {
      let release!: () => void;
      const released = new Promise<void>((resolve) => (release = resolve));
      const reached = new Promise<void>((reach) => (hold = { text, reach, released }));
      return { reached, release };
    },
    close: () =>
      new Promise((closed) => {
        proxy.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
