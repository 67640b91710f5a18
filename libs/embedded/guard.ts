import { spawn, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';

/** Sits at the end of a pipe: a line means that the server has ended, end of file that its starter has. */
const watch = `
read -r released && exit 0
kill -"$1" "$2"
tries=0
while kill -0 "$2" 2>/dev/null && [ "$tries" -lt 50 ]; do sleep 0.2; tries=$((tries + 1)); done
[ -z "$3" ] || rm -rf "$3"
`;

/**
 * Ends `server` when this process ends, however that comes: a signal handler does not see SIGKILL, and one that is set
 * inside a Jest test sees nothing, as Jest gives tests a copy of `process`. A pipe closes in every case.
 * `folder` is removed too.
 */
export function guard(server: ChildProcess, signal: 'KILL' | 'QUIT', folder = ''): void {
  const watcher = spawn('/bin/sh', ['-c', watch, 'guard', signal, String(server.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // A Ctrl-C in the terminal must not take the watcher along.
    detached: true,
  });
  const pipe = watcher.stdin as Socket;
  pipe.on('error', () => undefined);
  pipe.unref();
  watcher.unref();
  server.once('exit', () => pipe.end('released\n'));
}
