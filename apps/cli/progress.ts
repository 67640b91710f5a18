import { SingleBar } from 'cli-progress';

/** Runs work that tells how far it is, with a bar on stderr where that is a terminal: stdout is for the outcome. */
export async function withProgress<T>(
  what: string,
  work: (onProgress: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${what} [{bar}] {value}/{total}`,
    barCompleteChar: '#',
    barIncompleteChar: '.',
    clearOnComplete: true,
  });
  try {
    return await work((done, total) => {
      if (bar.isActive) bar.update(done);
      else bar.start(total, done);
    });
  } finally {
    bar.stop();
  }
}
