import type { LoggerService } from '@nestjs/common';

const stopTimeoutMs = 30_000;
/** Ctrl-C under npm comes twice, from the terminal and from npm: only a later signal is a second one. */
const sameSignalMs = 1_000;

/**
 * Runs `start`, then waits for SIGTERM or SIGINT or a failure, then does what `start` returned, and ends the process:
 * with 0 after a signal, 1 after a failure. A second signal ends it at once.
 */
export async function untilStopped(
  logger: LoggerService,
  start: (fail: (error: unknown) => void) => Promise<() => Promise<void>>,
): Promise<void> {
  let end!: (code: number) => void;
  const ended = new Promise<number>((resolve) => (end = resolve));
  let isStarted = false;
  let signalledAt: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    if (signalledAt === undefined) {
      signalledAt = Date.now();
      logger.log(`${signal}: stopping${isStarted ? ' after the batch in flight' : ''}`);
      // What is still starting has taken nothing on yet, and may be waiting for a database that is away.
      if (!isStarted) process.exit(0);
      end(0);
    } else if (Date.now() - signalledAt > sameSignalMs) process.exit(130);
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  const stop = await start((error) => {
    logger.error(`stopping: ${describe(error)}`);
    // The start may be waiting for what failed.
    if (!isStarted) process.exit(1);
    end(1);
  });
  isStarted = true;
  const code = await ended;
  setTimeout(() => {
    logger.error(
      `not stopped within ${stopTimeoutMs / 1000} s: ending now; what was in flight is taken up at the next start`,
    );
    process.exit(1);
  }, stopTimeoutMs).unref();
  await stop();
  process.exit(code);
}

/** Runs the main function of a program: an error that has a name of ours is one line, a bug keeps its stack. Its `exitCode`, or 1, ends it. */
export async function main(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    process.stderr.write(`entente: ${describe(error)}\n`);
    process.exit((error as { exitCode?: number } | null)?.exitCode ?? 1);
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isBug = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  return isBug ? (error.stack ?? error.message) : error.message || error.name;
}
