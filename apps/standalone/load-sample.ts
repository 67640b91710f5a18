import { setTimeout as sleep } from 'node:timers/promises';
import { SingleBar } from 'cli-progress';
import type { EventLog } from '#event-log/event-log.js';
import { sampleVersion } from '../../samples/mar-kaz/sample.js';
import { publishSample } from '../../samples/publish.js';
import type { DataFolder } from './data-folder.js';
import type { Stack } from './stack.js';

/** Names the sample that was published whole: a start that was cut off publishes it again, and nothing counts twice. */
const publishedFile = 'sample.version';

/** Publishes the sample into a folder that does not have it yet, and waits until every service has taken it in. */
export async function loadSample(stack: Stack, folder: DataFolder): Promise<void> {
  const version = sampleVersion();
  if ((await folder.read(publishedFile)) !== version) {
    await withBar('Publishing the sample', (show) => publishSample(stack.log, show));
    await folder.write(publishedFile, version);
  }
  await withBar('Taking it into facts ', async (show) => {
    for (;;) {
      const { done, total } = await progressOf(stack);
      show(done, total);
      if (done === total) return;
      await sleep(100);
    }
  });
}

/** Records taken of records in the log, over every topic that a service consumes; the outbox counts as still to come. */
async function progressOf({ log, pool }: Stack): Promise<{ done: number; total: number }> {
  const taken = await pool.query<{ done: number }>(
    'select coalesce(sum(next_offset), 0) :: float8 as done from stream.offsets',
  );
  const waiting = await pool.query<{ waiting: number }>('select count(*) :: float8 as waiting from stream.outbox');
  const total = (await recordsIn(log)) + waiting.rows[0]!.waiting;
  return { done: Math.min(taken.rows[0]!.done, total), total };
}

async function recordsIn(log: EventLog): Promise<number> {
  const consumed = await log.topics(/^(?!quarantine\.|indicators\.)/);
  const marks = await Promise.all(consumed.map((topic) => log.watermarks(topic)));
  return marks.flat().reduce((sum, { next }) => sum + next, 0);
}

async function withBar(
  title: string,
  work: (show: (done: number, total: number) => void) => Promise<void>,
): Promise<void> {
  const bar = new SingleBar({
    format: `${title} {bar} {percentage}% | {value} of {total} events`,
    hideCursor: true,
  });
  let started = false;
  try {
    await work((done, total) => {
      if (!started) bar.start(total, done);
      else {
        bar.setTotal(total);
        bar.update(done);
      }
      started = true;
    });
  } finally {
    bar.stop();
  }
}
