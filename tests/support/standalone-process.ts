import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/apps/standalone/main.js', import.meta.url));

/** What `npm start` runs, as a process of the build. */
export interface StandaloneProcess {
  readonly child: ChildProcess;
  /** When it says that it is ready. @throws Error with what it said instead, when it ended before */
  readonly ready: Promise<void>;
  readonly exit: Promise<{ code: number | null; output: string }>;
  /** As by Ctrl-C. */
  stop(): StandaloneProcess['exit'];
}

/** Without `ENTENTE_DATA`, it keeps its data in the folder. */
export function startStandalone(folder: string, environment: Record<string, string>): StandaloneProcess {
  const child = spawn(process.execPath, [program], { cwd: folder, env: { PATH: process.env.PATH, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const exit = once(child, 'exit').then(([code]) => ({ code: code as number | null, output }));
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => output.includes('Entente is ready') && resolve());
    void exit.then(({ code }) => reject(new Error(`ended with ${code}: ${output}`)));
  });
  ready.catch(() => {});
  return { child, exit, ready, stop: () => (child.kill('SIGINT'), exit) };
}
