import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * What a link that is cut does: `refuses` closes every connection and takes no new one; `holds` keeps what is sent until the
 * cut is over, as TCP does when it sends again; `loses` drops it, and the connections that there were say nothing any more.
 */
export type Cut = 'refuses' | 'holds' | 'loses';

export interface NetworkLink {
  readonly port: number;
  cut(how: Cut): void;
  mend(): void;
  close(): Promise<void>;
}

/** After so long the server has found out by its keepalives that nobody is there, and closes its end. */
const keepaliveMs = 25_000;

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  isDead: boolean;
}

/** Stands between clients and a server on the loopback address, as the network does. */
export async function startLink(serverPort: number): Promise<NetworkLink> {
  const pairs = new Set<Pair>();
  let state: Cut | undefined;
  const listener = createServer({ pauseOnConnect: true }, (client) => {
    client.on('error', () => client.destroy());
    if (state === 'refuses') return void client.destroy();
    join(client);
  });

  const join = (client: Socket): void => {
    const server = connect(serverPort, '127.0.0.1');
    const pair: Pair = { client, server, isDead: state === 'loses' };
    pairs.add(pair);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.on('data', (bytes) => !pair.isDead && to.write(bytes));
      from.on('error', () => from.destroy());
      from.on('close', () => {
        // Of a dead connection no end hears that the other has gone.
        if (!pair.isDead) to.destroy();
        if (client.destroyed && server.destroyed) pairs.delete(pair);
      });
    }
    if (pair.isDead) letGo(pair);
    if (state === 'holds') server.pause();
    else client.resume();
  };
  const letGo = (pair: Pair): void => {
    pair.isDead = true;
    setTimeout(() => pair.server.destroy(), keepaliveMs).unref();
  };

  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
  return {
    port: (listener.address() as AddressInfo).port,
    cut(how) {
      state = how;
      for (const pair of pairs) {
        if (how === 'loses') letGo(pair);
        for (const socket of [pair.client, pair.server]) {
          if (how === 'refuses') socket.destroy();
          if (how === 'holds') socket.pause();
        }
      }
    },
    mend() {
      state = undefined;
      for (const { client, server } of pairs) {
        client.resume();
        server.resume();
      }
    },
    close: () =>
      new Promise((closed) => {
        listener.close(() => closed());
        for (const { client, server } of pairs) {
          client.destroy();
          server.destroy();
        }
      }),
  };
}
