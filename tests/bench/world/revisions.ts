import { setTimeout as sleep } from 'node:timers/promises';
import type { Producer } from 'kafkajs';
import { ask } from '../http.js';
import { benchStreams } from '../streams.js';

const lookEveryMs = 20;
const patienceMs = 120_000;

/** Revises Morocco's exports to Kazakhstan again and again; milliseconds until each indicator shows it. */
export async function revise(
  producer: Producer,
  address: string,
  times: number,
  onProgress: (done: number, total: number) => void,
): Promise<{ pair: number[]; world: number[] }> {
  const valueOf = async (code: string) => {
    const url = `${address}/v1/indicators?pair=KAZ-MAR&code=${code}&period=2024&reporter=MAR&partner=KAZ&classification=FCL`;
    const { body } = await ask(url);
    return JSON.stringify(body.data!.map(({ value, status }) => (status === 'stale' ? status : value)));
  };
  const seen = { pair: [] as number[], world: [] as number[] };
  for (let revision = 1; revision <= times; revision++) {
    const before = { pair: await valueOf('trade.exports'), world: await valueOf('trade.intensity') };
    const begun = performance.now();
    await producer.send({ topic: benchStreams['trade.flows'].topic, messages: [{ value: revised(revision) }] });
    const until = async (code: string, old: string) => {
      for (;;) {
        const now = await valueOf(code);
        if (now !== old && !now.includes('stale')) return performance.now() - begun;
        if (performance.now() - begun > patienceMs)
          throw new Error(`${code} shows no revision within ${patienceMs / 1_000} s`);
        await sleep(lookEveryMs);
      }
    };
    const [pair, world] = await Promise.all([
      until('trade.exports', before.pair),
      until('trade.intensity', before.world),
    ]);
    seen.pair.push(pair);
    seen.world.push(world);
    onProgress(revision, times);
  }
  return seen;
}

function revised(revision: number): string {
  return JSON.stringify({
    ...{ specversion: '1.0', id: `revised-${revision}`, source: 'urn:bench:world', type: 'entente.trade.flows.v1' },
    time: new Date().toISOString(),
    data: {
      ...{ reporter: 'MAR', partner: 'KAZ', flow: 'X', period: '2024', classification: 'FCL', commodity: '15' },
      ...{ dataset: 'FAOSTAT', revision, value: String(revision * 50_000_000), currency: 'USD', valuation: 'unknown' },
    },
  });
}
