/** `npm run world`: the world's agricultural trade through Entente, and its indicators beside those of another program. */
import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { startPostgres } from '#embedded/postgres-server.js';
import { groups, refreshAll } from '#indicators/engine/refresh.js';
import { inTransaction } from '#persistence/transaction.js';
import { progressOf } from '../bench/progress.js';
import { openFacts } from '../support/ingest.js';
import { type Difference, compare, referenceOf, tolerance } from './compare.js';
import { load } from './load.js';
import { MissingData, openMatrix } from './matrix.js';

const help = `Compares indicators of the whole world with those of another program: npm run world [-- options]

The trade matrix of FAOSTAT, two million flows that 181 countries report, goes through the event log into a PostgreSQL of
its own. Then revealed comparative advantage, trade intensity and concentration of every country and year are compared with
what DuckDB makes of the same files. Ends with 1 when one of them differs by more than ${tolerance}, with 2 when the data is
not there. Needs Python with DuckDB (python3 -m pip install duckdb), and 8 GB on the disk for all years.

  --data DIR      holds faostat_tm.tar.zst, or by_country/: a CSV a country, as github.com/rajaoberison/publicdata has them
                  (FAOSTAT, CC BY 4.0); data/faostat_tm unless told otherwise
  --years A-B     these years alone; 1992-2024 unless told otherwise
  --python FILE   the Python that has DuckDB; python3 unless told otherwise
  --help          this text

For instance: npm run world -- --years 2014-2016
`;

function optionsOf(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: 'data/faostat_tm' },
      years: { type: 'string', default: '1992-2024' },
      python: { type: 'string', default: 'python3' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [, first, last] = /^(\d{4})-(\d{4})$/.exec(values.years) ?? [];
  if (first === undefined || last === undefined || first > last) {
    throw new Error(`--years is ${values.years}: expected two years, as in 2014-2016`);
  }
  return { ...values, years: [Number(first), Number(last)] as const };
}

/** Recomputes all that is stored beyond pairs; the time of the slowest year, in seconds. */
async function refreshYears(pool: Pool, years: number[], onProgress: (done: number, total: number) => void) {
  let slowest = 0;
  for (const [nth, year] of years.entries()) {
    const begun = performance.now();
    for (const indicators of groups.filter(([indicator]) => indicator!.reach !== 'pair')) {
      await inTransaction(pool, (tx) => refreshAll(tx, { indicators, periods: [String(year)] }));
    }
    slowest = Math.max(slowest, (performance.now() - begun) / 1_000);
    onProgress(nth + 1, years.length);
  }
  return slowest;
}

async function bytesOf(pool: Pool, relation: string): Promise<number> {
  const { rows } = await pool.query<{ bytes: string }>(
    'select sum(pg_total_relation_size(relid)) as bytes from pg_partition_tree($1)',
    [relation],
  );
  return Number(rows[0]!.bytes);
}

async function refused(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>('select count(*) :: integer as count from stream.quarantine');
  return rows[0]!.count;
}

const shown = 20;
const lineOf = ({ key, ours, reference }: Difference) =>
  `${key}: ${ours}, reference ${reference === '' ? 'none, for too few report' : (reference ?? 'not there')}`;

/** To its exit code. */
async function world({ data, years, python }: ReturnType<typeof optionsOf>): Promise<number> {
  const step = progressOf('world');
  const matrix = openMatrix(data);
  const server = await startPostgres({ flags: ['-c', 'max_wal_size=8GB', '-c', 'synchronous_commit=off'] });
  const { pool, close } = await openFacts(server.url);
  try {
    const all = Array.from({ length: years[1] - years[0] + 1 }, (_, n) => years[0] + n);
    const reference = await step('reference', () => referenceOf(python, matrix.folder, years));
    const begun = performance.now();
    const facts = await step('reporters loaded', (onProgress) => load(pool, matrix.folder, years, onProgress));
    const seconds = (performance.now() - begun) / 1_000;
    await pool.query('vacuum analyze trade.flow_versions');
    const slowest = await step('years recomputed', (onProgress) => refreshYears(pool, all, onProgress));
    const { count, differences } = await step('years compared', (onProgress) =>
      compare(pool, reference, all, onProgress),
    );
    const bytes = Math.round((await bytesOf(pool, 'trade.flow_versions')) / facts);
    const kept = await refused(pool);
    process.stdout
      .write(`${facts} flows in ${seconds.toFixed(0)} s, ${Math.round(facts / seconds)} a second; ${kept} refused
${bytes} bytes on the disk for each
${slowest.toFixed(1)} s to recompute the slowest year
${count} values compared, ${differences.length} differ by more than ${tolerance}
`);
    for (const difference of differences.slice(0, shown)) process.stdout.write(`  ${lineOf(difference)}\n`);
    return differences.length === 0 && kept === 0 && count > 0 ? 0 : 1;
  } finally {
    await close();
    await server.stop();
    matrix.discard();
  }
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) process.stdout.write(help);
  else process.exitCode = await world(options);
} catch (error) {
  process.stderr.write(`world: ${(error as Error).message}; see npm run world -- --help\n`);
  process.exitCode = error instanceof MissingData ? 2 : 1;
}
