import { jest } from '@jest/globals';

/** Lines that are written to standard output or error meanwhile. */
export async function linesOf(work: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const write = (line: unknown) => lines.push(String(line)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockImplementation(write));
  try {
    await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return lines;
}
