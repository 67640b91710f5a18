import { connect, type Socket } from 'node:net';

const endOfHead = '\r\n\r\n';

/**
 * Asks by GET over connections that stay open, and looks at nothing of an answer but that it is a success and where it ends:
 * for half of the CPU time that Node's own client takes, which who is measured on the same machine has instead.
 */
export class LeanClient {
  private readonly url: URL;
  private readonly request: string;
  private readonly free: Connection[] = [];

  constructor(url: string) {
    this.url = new URL(url);
    this.request = `GET ${this.url.pathname}${this.url.search} HTTP/1.1\r\nhost: ${this.url.host}${endOfHead}`;
  }

  /** Over a connection that is free, or else one more. */
  async ask(): Promise<void> {
    const connection = this.free.pop() ?? new Connection(this.url);
    await connection.ask(this.request);
    this.free.push(connection);
  }
}

/** One question at a time. */
class Connection {
  private readonly socket: Socket;
  private received: Buffer = Buffer.alloc(0);
  private settle = { resolve: () => {}, reject: (_error: Error) => {} };

  constructor({ hostname, port }: URL) {
    this.socket = connect(Number(port), hostname).setNoDelay();
    this.socket.on('data', (bytes) => this.receive(bytes));
    this.socket.on('error', (error) => this.settle.reject(error));
    this.socket.on('close', () => this.settle.reject(new Error('the connection ended without an answer')));
  }

  ask(request: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
      this.socket.write(request);
    });
  }

  private receive(bytes: Buffer): void {
    this.received = this.received.length === 0 ? bytes : Buffer.concat([this.received, bytes]);
    const headBytes = this.received.indexOf(endOfHead);
    if (headBytes < 0) return;
    const head = this.received.toString('latin1', 0, headBytes);
    const bodyBytes = /^content-length: (\d+)/im.exec(head)?.[1];
    if (!head.startsWith('HTTP/1.1 200 ') || bodyBytes === undefined) return this.settle.reject(new Error(head));
    if (this.received.length < headBytes + endOfHead.length + Number(bodyBytes)) return;
    this.received = this.received.subarray(0, 0);
    this.settle.resolve();
  }
}
