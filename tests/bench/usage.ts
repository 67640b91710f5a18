/** What processes cost, as Linux tells it: a process with all that it has started. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** User and system time so far, that of children which have ended and were waited for included. */
  readonly cpuSeconds: number;
  /** Most memory that was resident at once, summed over the processes that live. */
  readonly peakBytes: number;
}

/** The kernel counts in hundredths of a second for whoever asks through /proc, on every architecture. */
const ticksPerSecond = 100;

/** @throws when there is no /proc: on another system than Linux. */
export function usageOf(...roots: readonly number[]): Usage {
  const tree = roots.flatMap(processTree);
  return {
    cpuSeconds: tree.reduce((sum, pid) => sum + (statOf(pid)?.ticks ?? 0), 0) / ticksPerSecond,
    peakBytes: tree.reduce((sum, pid) => sum + peakOf(pid), 0),
  };
}

/** The process and all below it. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    if (stat) children.set(stat.parent, [...(children.get(stat.parent) ?? []), Number(name)]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

export function parentOf(pid: number): number {
  const stat = statOf(pid);
  if (!stat) throw new Error(`there is no process ${pid} on this machine`);
  return stat.parent;
}

/** Undefined when the process has ended meanwhile. */
function statOf(pid: number): { parent: number; ticks: number } | undefined {
  const line = read(`/proc/${pid}/stat`);
  if (line === undefined) return undefined;
  // Behind the name, which may hold spaces and brackets: state, parent, ..., and 10 fields on the four times.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), ticks };
}

function peakOf(pid: number): number {
  const kibibytes = /^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return Number(kibibytes ?? 0) * 1024;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** CPU time of the whole machine since it started, in ticks, and what of it its host took for others: 0 where there is none. */
export function cpuTicks(): { all: number; taken: number } {
  // The first line: cpu, then user, nice, system, idle, iowait, irq, softirq, steal; guests are counted in user.
  const ticks = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/ +/).slice(1, 9).map(Number);
  return { all: ticks.reduce((sum, each) => sum + each, 0), taken: ticks[7]! };
}

/** Throws one clear line where processes cannot be measured. */
export function assertMeasurable(): void {
  if (process.platform !== 'linux') {
    throw new Error(
      `CPU and memory of the processes are read from /proc: the benchmarks run on Linux, not on ${process.platform}`,
    );
  }
}
