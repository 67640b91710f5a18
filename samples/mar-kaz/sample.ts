/** The Morocco-Kazakhstan sample: published figures and reported facts from the files beside this one, and simulated logistics. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { Envelope } from '#contracts/envelope.js';
import { type SampleEvent, type SampleRecord, recordOf } from '../sample-record.js';
import { simulate } from '../simulator/simulate.js';

export type { SampleRecord } from '../sample-record.js';

/** Countries whose topics the sample is published to. */
export const sampleOwners: readonly string[] = ['MAR', 'KAZ'];

const folder = new URL('./', import.meta.url);
const extension = '.jsonl';

/** Every record of the sample, in order of the time of its event. */
export function sampleRecords(): SampleRecord[] {
  return [...publishedEvents(), ...simulate()]
    .map((sample) => ({ sample, at: Date.parse(sample.event.time) }))
    .sort((a, b) => a.at - b.at)
    .map(({ sample }) => recordOf(sample));
}

/** Changes when any value of the sample changes: tells whether what is loaded is this sample. */
export function sampleVersion(): string {
  const hash = createHash('sha256');
  for (const { topic, value } of sampleRecords()) hash.update(`${topic}\n`).update(value).update('\n');
  return hash.digest('hex').slice(0, 16);
}

/** The events of the files: one file a topic, named after it, one event a line. */
function publishedEvents(): SampleEvent[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(extension));
  // Sorted: the order in which a folder is listed is not the same everywhere, and the version must be.
  return files.sort().flatMap((file) => {
    const topic = file.slice(0, -extension.length);
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    return lines.filter(Boolean).map((line) => ({ topic, event: JSON.parse(line) as Envelope }));
  });
}
