/** A line of a command's answer. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A command's answer for scripts. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Whoever reads along may stop, as `| head` does: the work is done to its end, and its exit code tells of it. */
export function outliveReaders(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
