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
  private readonly facts: Watch;
  private readonly indicators: Watch;

  constructor(
    private readonly producer: Producer,
    address: string,
  ) {
    this.facts = new Watch(
      `${address}/v1/trade/flows?pair=MAR-KAZ&reporter=MAR&flow=X&commodity=TOTAL&limit=100`,
      factEveryMs,
      (row) => Number(row.revision),
    );
    this.indicators = new Watch(
      `${address}/v1/indicators?pair=MAR-KAZ&code=trade.exports&reporter=MAR&commodity=TOTAL&limit=100`,
      indicatorEveryMs,
      (row) => Number(row.value),
    );
  }

  /** Sends the next one, and waits until both answers show it. */
  async next(): Promise<Seen> {
    const revision = ++this.sent;
    const month = revision % months;
    const period = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const begun = performance.now();
    const sending = this.producer.send({
      topic: benchStreams['trade.flows'].topic,
      messages: [{ value: probe(revision, period) }],
    });
    const shown = (watch: Watch) => watch.until(period, revision).then(() => performance.now() - begun);
    const [fact, indicator] = await Promise.all([shown(this.facts), shown(this.indicators), sending]);
    return { fact, indicator };
  }
}

interface Awaited {
  readonly period: string;
  readonly revision: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks one question again and again, one at a time, for as long as a probe is awaited: were each asked for by itself, the
 * questions would be the more the slower the answers, and in the end what is measured.
 */
class Watch {
  private awaited: Awaited[] = [];
  private isAsking = false;

  constructor(
    private readonly url: string,
    private readonly everyMs: number,
    private readonly revisionIn: (row: Record<string, unknown>) => number,
  ) {}

  /** Resolves at the end of the first answer that has this revision of the period, or a later one. */
  until(period: string, revision: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.awaited.push({ period, revision, resolve, reject });
      if (!this.isAsking) void this.ask();
    });
  }

  private async ask(): Promise<void> {
    this.isAsking = true;
    try {
      for (let answeredAt = performance.now(); this.awaited.length > 0; await sleep(this.everyMs)) {
        const { status, body } = await ask(this.url);
        if (status !== 200) throw new Error(`${this.url} answers ${status}`);
        const shown = new Map(body.data!.map((row) => [String(row.period), this.revisionIn(row)]));
        const isShown = ({ period, revision }: Awaited) => (shown.get(period) ?? 0) >= revision;
        const seen = this.awaited.filter(isShown);
        this.awaited = this.awaited.filter((one) => !isShown(one));
        for (const { resolve } of seen) resolve();
        if (seen.length > 0) answeredAt = performance.now();
        if (performance.now() - answeredAt > patienceMs) {
          throw new Error(`${this.url} shows nothing new within ${patienceMs / 1_000} s`);
        }
      }
    } catch (error) {
      for (const { reject } of this.awaited.splice(0)) reject(error);
    } finally {
      this.isAsking = false;
    }
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
