import type { Browser } from 'playwright-core';
import type { Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import { freePorts } from '#embedded/ports.js';
import { findBrowser, openBrowser } from '../../support/browser.js';
import { count, type Figure, type Form, type Row, shown, type Step, told } from '../figure.js';
import type { Database, Lab } from '../lab.js';
import { untilReady } from '../services.js';
import { median } from '../statistics.js';
import { computeStored, fillMatrix, type WorldSize, worldSizes } from '../world/matrix.js';
import { loadSample } from '../world/sample.js';
import { type Visit, visits } from '../world/visits.js';

const times: Record<Form, number> = { smoke: 2, short: 6, full: 20 };
const goals = { firstMs: 1_500 };

export const figure: Figure = {
  title: 'the overview of the dashboard over a world of flows',
  method:
    'The sample of Morocco and Kazakhstan is taken in by the ingest services, and the made-up matrix of flows of the figure world is written beside it: a small one first (20 reporters, 20 items, one year), ' +
    'then all of it; of each, all stored indicator values are computed and the gateway runs as a process. Chromium opens the overview of the pair again and again, 1440 by 900, each time with an empty ' +
    'cache, the first time from a gateway that has answered nobody yet. The clock runs in the page, from the beginning of the navigation until the first number that is not missing stands on it, and until nothing on it is awaited any more.',

  async run(lab, form, step) {
    const browser = await openBrowser(await findBrowser());
    try {
      const database = await lab.freshDatabase();
      try {
        await step('the sample is taken in', (onProgress) => loadSample(lab, database, onProgress));
        const open = (size: WorldSize, name: string) =>
          opened({ lab, database, browser, step }, size, times[form], name);
        const small = await open(worldSizes.smoke, 'a small world');
        const world = await open(worldSizes[form], 'the world');
        return rowsOf(world, small);
      } finally {
        await database.drop();
      }
    } finally {
      await browser.close();
    }
  },
};

interface Place {
  readonly lab: Lab;
  readonly database: Database;
  readonly browser: Browser;
  readonly step: Step;
}

interface Opened {
  /** Flows in the database. */
  readonly flows: number;
  readonly seen: readonly Visit[];
}

async function opened(
  { lab, database, browser, step }: Place,
  size: WorldSize,
  visitors: number,
  name: string,
): Promise<Opened> {
  const { pool } = database;
  await step(`${name}: flows are written`, () => fillMatrix(pool, size));
  await step(`${name}: all values`, (onProgress) => computeStored(pool, catalogue, onProgress));
  await pool.query('vacuum analyze indicators.values');
  const [port] = await freePorts(1);
  const address = `http://127.0.0.1:${port}`;
  const gateway = lab.startService('reporting-gateway', database, { PORT: String(port) });
  try {
    await untilReady({ address, assertRun: () => gateway.assertRuns() });
    const seen = await step(`${name}: the overview is opened`, (onProgress) =>
      visits(browser, `${address}/?pair=KAZ-MAR&view=overview&lang=en`, visitors, onProgress),
    );
    return { flows: await flowsIn(pool), seen };
  } finally {
    await gateway.terminate();
  }
}

async function flowsIn(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ flows: number }>('select count(*) :: float8 as flows from trade.flow_versions');
  return rows[0]!.flows;
}

function rowsOf(world: Opened, small: Opened): Row[] {
  const spreadOf = ({ seen }: Opened, of: keyof Visit) => {
    const all = seen.map((visit) => visit[of]);
    return { middle: median(all), most: Math.max(...all) };
  };
  const said = ({ middle, most }: ReturnType<typeof spreadOf>) => `median ${shown(middle)} ms, most ${shown(most)} ms`;
  const row = (of: keyof Visit, what: string): Row => {
    const [here, there] = [spreadOf(world, of), spreadOf(small, of)];
    return {
      ...told(`${what}, ${count(world.flows)} flows`, said(here)),
      against: `${count(small.flows)} flows: ${said(there)}`,
      ratio: (here.middle / there.middle).toFixed(2),
    };
  };
  const first = row('first', 'overview opened to its first number');
  return [
    {
      ...first,
      goal: `most ${goals.firstMs.toLocaleString('en-US')} ms or less`,
      holds: spreadOf(world, 'first').most <= goals.firstMs,
    },
    row('settled', 'overview opened to all that is on it'),
  ];
}
