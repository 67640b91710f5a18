import { setTimeout as sleep } from 'node:timers/promises';
import { structuredContentType } from '#contracts/envelope.js';
import { freePorts } from '#embedded/ports.js';
import { recordOf } from '../../support/events.js';
import { eventHistory, type HistoryEvent } from '../../support/histories.js';
import type { LoadRecord } from '../../support/load.js';
import type { Lab } from '../lab/lab.js';
import { partsOf } from '../lab/parts.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const eventsARound = 600;
const clients = 3;
const batchContentType = 'application/cloudevents-batch+json';

interface Answer {
  readonly results: readonly { topic: string; partition: number; offset: number }[];
}

/** Clients that send one event or a batch at a time, and the same again until they are told that the log has it. */
export const scenario: Scenario = {
  name: 'kill-gateway',
  group: 'processes',
  fault: 'kill -9 of the gateway while clients post events',
  promise: 'every event acknowledged with 2xx is in the log; exact',
  rounds: { short: 2, default: 4, full: 30 },

  async run({ rounds, random, round, tell, openLab }) {
    const streams = ['trade.declarations', 'trade.flows'] as const;
    const history = eventHistory(random, rounds * eventsARound, { streams, owners: ['MAR'] });
    const load = history.map((one): LoadRecord => ({ ...recordOf(one.stream, one.event), key: '', partition: 0 }));
    const lab = await openLab({ load, partitions });
    const [port] = (await freePorts(1)) as [number];
    const environment = { PORT: String(port) };
    let gateway = lab.start('reporting-gateway', environment);
    lab.start('trade-ingest');
    const sender = new Sender(lab, `http://127.0.0.1:${port}/v1/events?owner=MAR`);

    let slowestMs = 0;
    for (const [n, part] of partsOf(history, rounds).entries()) {
      const sending = Promise.all(
        partsOf(part, clients).map((events) => sender.send(events, () => random.pick([1, 1, 5, 40]))),
      );
      sending.catch(() => {});
      const instant = sender.answered + random.whole(1, eventsARound / 2);
      while (sender.answered < instant) await sleep(2);
      await sleep(random.whole(0, 20));
      round(n + 1, 'killing the gateway');
      const killed = Date.now();
      gateway = await lab.restart(gateway, environment);
      const before = sender.answered;
      while (sender.answered === before) await sleep(2);
      slowestMs = Math.max(slowestMs, Date.now() - killed);
      await sending;
    }
    tell('auditing');
    const broken = [...(await lab.audit()), ...(await sender.elsewhere()), ...(await lab.terminate())];
    return { broken, slowestMs, seen: `${sender.answered} acknowledged, ${sender.again} requests sent again` };
  },
};

class Sender {
  /** Events that a 2xx was answered for. */
  answered = 0;
  /** Requests that had to be sent more than once. */
  again = 0;
  private readonly positions = new Map<string, Buffer>();

  constructor(
    private readonly lab: Lab,
    private readonly url: string,
  ) {}

  async send(events: readonly HistoryEvent[], size: () => number): Promise<void> {
    for (let i = 0; i < events.length;) {
      const some = events.slice(i, i + size()).map(({ event }) => JSON.stringify(event));
      await this.post(some);
      i += some.length;
    }
  }

  private async post(events: readonly string[]): Promise<void> {
    const [contentType, body] =
      events.length === 1 ? [structuredContentType, events[0]!] : [batchContentType, `[${events.join(',')}]`];
    for (let tries = 1, deadline = Date.now() + 60_000; ; tries++, await sleep(50)) {
      const answer = await fetch(this.url, { method: 'POST', headers: { 'content-type': contentType }, body })
        .then(async (response) => ({ status: response.status, body: await response.text() }))
        .catch(() => undefined);
      if (answer?.status === 202) return this.acknowledge(events, JSON.parse(answer.body) as Answer);
      if (answer && answer.status !== 503) throw new Error(`the gateway answered ${answer.status}: ${answer.body}`);
      if (Date.now() > deadline) throw new Error('the gateway gave no answer for 60 s');
      if (tries === 1) this.again++;
    }
  }

  private acknowledge(events: readonly string[], { results }: Answer): void {
    const records = results.map(({ topic, partition }, n) => ({ topic, partition, value: Buffer.from(events[n]!) }));
    this.lab.feed.acknowledge(records);
    results.forEach(({ topic, partition, offset }, n) =>
      this.positions.set(`${topic}/${partition}/${offset}`, records[n]!.value),
    );
    this.answered += events.length;
  }

  /** Whether each acknowledged event is where its answer said. */
  async elsewhere(): Promise<string[]> {
    const log = new Map(
      (await this.lab.log()).map((one) => [`${one.topic}/${one.partition}/${one.offset}`, one.value]),
    );
    const wrong = [...this.positions].filter(([place, value]) => !log.get(place)?.equals(value)).length;
    return wrong > 0 ? [`${wrong} acknowledged events are not where the answer said`] : [];
  }
}
