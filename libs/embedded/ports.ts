import { createServer, type Server } from 'node:net';

/** Different free ports of the loopback address: all are held until the last one is found. */
export async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = held.map((server) => (server.address() as { port: number }).port);
  await Promise.all(held.map(close));
  return ports;
}

/** Throws one clear line when something listens there already. */
export async function assertPortFree(port: number): Promise<void> {
  const server = await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new Error(`port ${port} of 127.0.0.1 is taken: stop what listens there or choose another`);
    throw error;
  });
  await close(server);
}

function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
