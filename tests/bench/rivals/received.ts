/** How many bytes a process tree has got from a port of loopback so far, as the kernel counts them for each connection. */
import { run } from '#embedded/processes.js';
import { processTree } from '../usage.js';

export async function bytesReceived(root: number, port: number): Promise<number> {
  const { code, stdout } = await run('ss', ['-tinpH', 'dport', '=', `:${port}`]);
  if (code === null)
    throw new Error('what an engine has received is told by "ss", which is not here: install iproute2');
  return sumReceived(stdout, new Set(processTree(root)));
}

/** Each connection is a line with its processes, and indented lines with its counters. */
export function sumReceived(output: string, pids: ReadonlySet<number>): number {
  let sum = 0;
  for (const connection of output.split(/\n(?=\S)/)) {
    const owners = [...connection.matchAll(/pid=(\d+)/g)].map(([, pid]) => Number(pid));
    if (owners.some((pid) => pids.has(pid))) sum += Number(/bytes_received:(\d+)/.exec(connection)?.[1] ?? 0);
  }
  return sum;
}
