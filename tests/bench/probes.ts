/** Events whose way is timed, one by one: revisions of figures that nothing else changes. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Producer } from 'kafkajs';
import { ask } from './http.js';
import { benchStreams } from './streams.js';

/** Milliseconds from just before it is handed to the producer to the end of the first answer that carries it. */
export interface Seen {
  readonly fact: number;
  readonly indicator: number;
}

const factEveryMs = 5;
const indicatorEveryMs = 20;
const patienceMs = 120_000;
const months = 24;

export class Probes {
  private sent = 0;

  constructor(
    private readonly producer: Producer,
    private readonly address: string,
  ) {}

  /** Sends the next one, and asks for it again and again. */
  async next(): Promise<Seen> {
    const revision = ++this.sent;
    const month = revision % months;
    const period = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const begun = performance.now();
    const sending = this.producer.send({
      topic: benchStreams['trade.flows'].topic,
      messages: [{ value: probe(revision, period) }],
    });
    const since = (url: string, everyMs: number, isSeen: (row: Record<string, unknown>) => boolean) =>
      untilSeen(`${this.address}${url}&period=${period}`, everyMs, isSeen).then(() => performance.now() - begun);
    const [fact, indicator] = await Promise.all([
      since(
        '/v1/trade/flows?pair=MAR-KAZ&reporter=MAR&flow=X&commodity=TOTAL',
        factEveryMs,
        (row) => Number(row.revision) >= revision,
      ),
      since(
        '/v1/indicators?pair=MAR-KAZ&code=trade.exports&reporter=MAR&commodity=TOTAL',
        indicatorEveryMs,
        (row) => Number(row.value) >= revision,
      ),
      sending,
    ]);
    return { fact, indicator };
  }
}

async function untilSeen(
  url: string,
  everyMs: number,
  isSeen: (row: Record<string, unknown>) => boolean,
): Promise<void> {
  for (const deadline = performance.now() + patienceMs; ; await sleep(everyMs)) {
    const { status, body } = await ask(url);
    if (status !== 200) throw new Error(`${url} answers ${status}`);
    if (body.data!.some(isSeen)) return;
    if (performance.now() > deadline) throw new Error(`${url} does not show the event within ${patienceMs / 1_000} s`);
  }
}

/** Its value is its revision, so that the indicator tells which one it was made of. */
function probe(revision: number, period: string): string {
  return JSON.stringify({
    ...{ specversion: '1.0', id: `probe-${revision}`, source: 'urn:bench:probes', type: 'entente.trade.flows.v1' },
    time: new Date().toISOString(),
    data: {
      ...{ reporter: 'MAR', partner: 'KAZ', flow: 'X', period, commodity: 'TOTAL', dataset: 'NATIONAL', revision },
      ...{ value: String(revision), currency: 'USD', valuation: 'FOB' },
    },
  });
}
