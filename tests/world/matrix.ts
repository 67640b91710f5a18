/** The trade matrix of FAOSTAT, a file a reporter: one row a flow of an item in a year, in thousands of dollars. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { NewRecord } from '#event-log/event-log.js';
import { flow } from '../support/fact-events.js';

export class MissingData extends Error {}

/** The folder of the files, from which an archive was unpacked if need be. `discard()` removes what was unpacked. */
export function openMatrix(data: string): { folder: string; discard(): void } {
  const inPlace = join(data, 'by_country');
  if (existsSync(inPlace)) return { folder: inPlace, discard: () => {} };
  const archive = join(data, 'faostat_tm.tar.zst');
  if (!existsSync(archive)) {
    throw new MissingData(`${data} holds neither by_country/ nor faostat_tm.tar.zst: nothing was compared`);
  }
  const unpacked = mkdtempSync(join(tmpdir(), 'entente-world-'));
  const discard = () => rmSync(unpacked, { recursive: true, force: true });
  const { status, stderr } = spawnSync('tar', ['--zstd', '-xf', archive, '-C', unpacked], { encoding: 'utf8' });
  if (status === 0) return { folder: join(unpacked, 'faostat_tm', 'by_country'), discard };
  discard();
  throw new MissingData(`${archive} could not be unpacked, for which tar needs zstd: ${stderr}`);
}

export const reportersIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^[A-Z]{3}_faostattm\.csv$/.test(name))
    .map((name) => name.slice(0, 3))
    .sort();

/** Items have names there and no codes: theirs are the first digits of the SHA-256 of the name. */
const codeOf = (item: string) => createHash('sha256').update(item).digest('hex').slice(0, 12).toUpperCase();
const codes = new Map<string, string>();

/** The flows of a reporter as events. What a country trades with itself is no flow between two. */
export async function* flowsOf(folder: string, reporter: string, years: readonly [number, number]) {
  const lines = createInterface({ input: createReadStream(join(folder, `${reporter}_faostattm.csv`)) });
  let isHead = true;
  for await (const line of lines) {
    if (isHead) {
      isHead = false;
      continue;
    }
    const [of, , partner, , , item, element, , year, value] = JSON.parse(`[${line}]`) as Row;
    if (of === partner || year < years[0] || year > years[1]) continue;
    const commodity = codes.get(item) ?? codeOf(item);
    codes.set(item, commodity);
    yield eventOf(of, partner, element === 'Export value', String(year), commodity, value);
  }
}

type Row = [string, string, string, string, string, string, 'Export value' | 'Import value', string, number, number];

function eventOf(
  reporter: string,
  partner: string,
  isExport: boolean,
  period: string,
  commodity: string,
  thousands: number,
): NewRecord {
  const what = { reporter, partner, period, classification: 'FCL', commodity, dataset: 'FAOSTAT' };
  const how = { flow: isExport ? 'X' : 'M', valuation: isExport ? 'FOB' : 'CIF' } as const;
  return flow({ ...what, ...how, value: String(thousands * 1000) });
}
