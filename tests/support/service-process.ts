import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guard } from '#embedded/guard.js';

/** Folder of the version that is tested. */
export const thisVersion = fileURLToPath(new URL('../../', import.meta.url));

/** A service of the build as a process of its own. It ends with the tests, however they end. */
export interface ServiceProcess {
  readonly service: string;
  readonly pid: number;
  /** Ends it as a power cut would. */
  kill9(): Promise<void>;
  /** Stops it where it stands, as a machine that is put to sleep does; `resume()` lets it go on. */
  pause(): void;
  resume(): void;
  /** Asks it to end; gives its exit code, null when a signal ended it all the same. */
  terminate(): Promise<number | null>;
  /** Its exit code, once it has ended, by itself or otherwise. */
  readonly ended: Promise<number | null>;
  /** Throws, with what it printed, when it ended by itself. */
  assertRuns(): void;
  /** All that it printed so far. */
  output(): string;
}

/** Runs `dist/apps/<service>/main.js` of a `version`'s folder: `npm test` has built this one. */
export function startServiceProcess(
  service: string,
  environment: Readonly<Record<string, string>>,
  cwd = thisVersion,
  version = thisVersion,
): ServiceProcess {
  const child = spawn(process.execPath, [join(version, `dist/apps/${service}/main.js`)], {
    cwd,
    env: { PATH: process.env.PATH, LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  guard(child, 'KILL');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return (await exited)[0];
  };
  return {
    service,
    pid: child.pid!,
    kill9: async () => void (await end('SIGKILL')),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    terminate: () => end('SIGTERM'),
    ended: exited.then(([code]) => code),
    assertRuns() {
      if (child.exitCode !== null) throw new Error(`${service} ended with ${child.exitCode}: ${output.slice(-2_000)}`);
    },
    output: () => output,
  };
}
