import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { ISocketFactory } from 'kafkajs';

const KEEP_ALIVE_MS = 60_000;

/**
 * Opens kafkajs' sockets as it does itself, and remembers them: after an outage it may lose sight of one that it opened
 * twice, and a process with such a socket would never end.
 */
export class Sockets {
  private readonly open = new Set<Socket>();

  readonly factory: ISocketFactory = ({ host, port, ssl, onConnect }) => {
    const name = isIP(host) ? {} : { servername: host };
    // kafkajs gives undefined for a connection without TLS, whatever its types say.
    const socket = (ssl as unknown)
      ? connectTls({ host, port, ...name, ...ssl }, onConnect)
      : connect({ host, port }, onConnect);
    socket.setKeepAlive(true, KEEP_ALIVE_MS);
    this.open.add(socket);
    socket.once('close', () => this.open.delete(socket));
    return socket;
  };

  /** Closes what is still open. */
  destroy(): void {
    for (const socket of this.open) socket.destroy();
  }
}
