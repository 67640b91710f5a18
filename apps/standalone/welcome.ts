import { createServer } from 'node:net';

/** Throws one line that says what to do when something listens there already. */
export async function assertPortFree(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${error.message})`;
      reject(
        new Error(
          `port ${port} of ${host} ${reason}: stop what listens there, or set PORT, as in "PORT=3001 npm start"`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** What a newcomer sees when all is ready. */
export function welcome(address: string, folder: string, databaseUrl: string): string {
  return `
Entente is ready: what became of the Rabat roadmap between Morocco and Kazakhstan.

  ${address}        the dashboard
  ${address}/docs   every request, to try in the browser

Three requests worth trying:

  curl '${address}/v1/roadmaps/MAR-KAZ-2025?lang=fr'
  curl '${address}/v1/trade/flows?reporter=MAR&partner=KAZ&flow=M&period=2016'
  curl '${address}/v1/indicators/trade.imports/explain?pair=MAR-KAZ&reporter=MAR&period=2016&commodity=TOTAL'

And in another terminal, every stored value computed anew and compared:

  DATABASE_URL='${databaseUrl}' npm run entente verify

Data are kept in ${folder}. Ctrl-C stops everything.
`;
}
