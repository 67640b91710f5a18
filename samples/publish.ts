import type { EventLog } from '#event-log/event-log.js';
import { sampleRecords } from './mar-kaz/sample.js';

/** So many at a time: few enough that a progress bar moves, many enough that the log is not asked for each. */
const chunkSize = 500;

/**
 * Publishes the sample, in order, to a log that has its topics. `onProgress` is told how many records of how many are
 * durable, at first none. Published again, it changes nothing: its events are known.
 * @throws UnknownTopic
 */
export async function publishSample(
  log: EventLog,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const records = sampleRecords();
  onProgress(0, records.length);
  for (let done = 0; done < records.length; ) {
    const chunk = records.slice(done, done + chunkSize);
    await log.publish(chunk);
    done += chunk.length;
    onProgress(done, records.length);
  }
}
