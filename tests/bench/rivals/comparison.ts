/** The rows of the table: Entente against each of the others, and the goals against the fastest of them. */
import { mebibytes, rate, type Row, shown, told } from '../figure.js';
import { median } from '../statistics.js';
import type { Usage } from '../usage.js';
import { type Rival, titleOf } from './rival.js';
import type { RivalRun } from './run-rival.js';

export interface Cost {
  readonly events: number;
  readonly seconds: number;
  readonly engine: Usage;
  readonly postgresCpuSeconds: number;
}

export interface Measured {
  readonly rival: Rival;
  readonly runs: (RivalRun & Cost)[];
}

/** A quantity that is compared: ours over theirs. */
interface Quantity {
  readonly what: string;
  readonly of: (cost: Cost) => number;
  readonly shown: (value: number) => string;
  /** Against the fastest of the others; none for what is told for information. */
  readonly goal?: { readonly text: string; readonly holds: (ratio: number) => boolean };
}

const perMillion = (seconds: number, { events }: Cost) => (seconds / events) * 1_000_000;
const cpu = (value: number) => `${shown(value)} CPU-s`;

const speed: Quantity = {
  what: 'events a second',
  of: ({ events, seconds }) => events / seconds,
  shown: rate,
  goal: { text: '1 or more of the fastest', holds: (ratio) => ratio >= 1 },
};

const quantities: readonly Quantity[] = [
  speed,
  {
    what: 'CPU of the engine, a million events',
    of: (cost) => perMillion(cost.engine.cpuSeconds, cost),
    shown: cpu,
    goal: { text: '0.5 or less of the fastest', holds: (ratio) => ratio <= 0.5 },
  },
  {
    what: 'peak memory of the engine',
    of: ({ engine }) => engine.peakBytes,
    shown: mebibytes,
    goal: { text: '0.2 or less of the fastest', holds: (ratio) => ratio <= 0.2 },
  },
  {
    what: 'CPU of PostgreSQL, a million events',
    of: (cost) => perMillion(cost.postgresCpuSeconds, cost),
    shown: cpu,
  },
];

const middle = ({ of }: Quantity, costs: readonly Cost[]) => median(costs.map(of));

export function comparison(ours: readonly Cost[], theirs: readonly Measured[]): Row[] {
  const right = theirs.filter(({ runs }) => runs.every(({ differs }) => differs.length === 0));
  const [fastest] = [...right].sort((a, b) => middle(speed, b.runs) - middle(speed, a.runs));
  const rows = quantities.flatMap((quantity) =>
    theirs.map(({ rival, runs }): Row => {
      const [mine, other] = [middle(quantity, ours), middle(quantity, runs)];
      const goal = rival === fastest?.rival ? quantity.goal : undefined;
      return {
        what: quantity.what,
        value: quantity.shown(mine),
        against: `${titleOf(rival)}: ${quantity.shown(other)}`,
        ratio: shown(mine / other),
        goal: goal?.text ?? '',
        holds: goal?.holds(mine / other),
      };
    }),
  );
  return [...rows, ...theirs.flatMap(resultRows)];
}

/** Its result, and what its start took, which the other figures leave out. */
function resultRows({ rival, runs }: Measured): Row[] {
  const differs = runs.find((run) => run.differs.length > 0)?.differs;
  const startup = (of: (run: RivalRun) => number) => shown(median(runs.map(of)));
  return [
    {
      ...told(`result of ${titleOf(rival)}`, differs ? `DIFFERS: ${differs.join('; ')}` : 'exact'),
      against: `its start: ${startup((run) => run.startup.seconds)} s, ${startup((run) => run.startup.cpuSeconds)} CPU-s`,
    },
  ];
}
