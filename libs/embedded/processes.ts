import { execFile, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface Ran {
  /** Null when the program could not be started at all: it is not there. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; a failure is an answer, not an exception. `input` becomes its standard input. */
export function run(
  program: string,
  args: readonly string[],
  options: {
    input?: string;
    timeoutMs?: number;
    cwd?: string;
    env?: NodeJS.ProcessEnv;
    uid?: number;
    gid?: number;
  } = {},
): Promise<Ran> {
  const { input, timeoutMs = 0, ...rest } = options;
  return new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      { ...rest, timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const missing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
        resolve({ code: missing ? null : error ? (child.exitCode ?? 1) : 0, stdout, stderr });
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

/** Sends the signal and waits for the end; what has not ended in time is killed. */
export async function end(child: ChildProcess, signal: NodeJS.Signals, graceMs = 20_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
    child.kill(signal);
  });
}

/** The last lines of the log files, in one line: the reason inside a one-line error. */
export function lastLines(files: readonly string[], lines = 4): string {
  const text = files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')).join('\n');
  return text.trim().split('\n').slice(-lines).join(' | ') || 'it logged nothing';
}
