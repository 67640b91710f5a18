/** Parts of the harness that run beside it: a process each, so that its work and its memory are its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { guard } from '#embedded/guard.js';
import { end } from '#embedded/processes.js';

export interface Child<Request, Reply> {
  readonly pid: number;
  /** Asks and waits for the reply, one question at a time. */
  ask(request: Request, onProgress?: (done: number) => void): Promise<Reply>;
  stop(): Promise<void>;
}

type Message<Reply> = { progress: number } | { reply: Reply } | { error: string };

const register = new URL('../support/register-ts.js', import.meta.url).href;

/** Starts `tests/bench/<file>`, which calls `answer`. `folder` is removed when it ends together with its starter. */
export function startChild<Request, Reply>(file: string, options: object, folder = ''): Child<Request, Reply> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(options)], {
    execArgv: ['--import', register],
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  guard(child, 'KILL', folder);
  return {
    pid: child.pid!,
    ask: (request, onProgress = () => {}) => ask(child, file, request, onProgress),
    stop: () => end(child, 'SIGKILL'),
  };
}

function ask<Request, Reply>(
  child: ChildProcess,
  file: string,
  request: Request,
  onProgress: (done: number) => void,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      child.off('message', onMessage).off('exit', onExit);
      finish();
    };
    const onMessage = (message: Message<Reply>) => {
      if ('progress' in message) onProgress(message.progress);
      else if ('error' in message) settle(() => reject(new Error(`${file}: ${message.error}`)));
      else settle(() => resolve(message.reply));
    };
    const onExit = () => settle(() => reject(new Error(`${file} ended without an answer`)));
    child.on('message', onMessage).on('exit', onExit);
    child.send(request as object);
  });
}

/** The child's side: answers each request in turn. Gives it the options of its start, and a way to tell how far it is. */
export async function answer<Options, Request, Reply>(
  start: (options: Options) => Promise<(request: Request, progress: (done: number) => void) => Promise<Reply>>,
): Promise<void> {
  const tell = (message: Message<Reply>) => process.send!(message);
  const started = start(JSON.parse(process.argv[2]!) as Options);
  started.catch(() => undefined);
  process.on('disconnect', () => process.exit(0));
  process.on('message', (request: Request) => {
    started
      .then((handle) => handle(request, (progress) => tell({ progress })))
      .then(
        (reply) => tell({ reply }),
        (error: Error) => tell({ error: error.message }),
      );
  });
}
