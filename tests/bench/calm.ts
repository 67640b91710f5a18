import { cpuTicks } from './usage.js';

/** What the host of a virtual machine may take of its CPU time, for others, in a stretch that counts. */
const mostTaken = 0.03;

/** How many times as many stretches as are asked for are measured at most. */
const patience = 5;

export interface Stretches {
  /** All that was measured in stretches that count. */
  readonly calm: number[];
  /** And in those that do not. */
  readonly disturbed: number[];
  /** The host left the machine alone for as many stretches as were asked for. */
  readonly isEnough: boolean;
}

/**
 * Measures stretch by stretch, until so many were calm: one that waits for a core which its machine does not get tells nothing
 * of the program. Where there is no host above the machine each of them counts.
 */
export async function untilCalm(
  stretches: number,
  measure: () => Promise<number[]>,
  ticks: typeof cpuTicks = cpuTicks,
): Promise<Stretches> {
  const measured = { calm: [] as number[], disturbed: [] as number[] };
  let calm = 0;
  for (let nth = 0; calm < stretches && nth < patience * stretches; nth++) {
    const before = ticks();
    const values = await measure();
    const after = ticks();
    const isCalm = after.taken - before.taken <= mostTaken * (after.all - before.all);
    if (isCalm) calm++;
    for (const value of values) measured[isCalm ? 'calm' : 'disturbed'].push(value);
  }
  return { ...measured, isEnough: calm === stretches };
}
