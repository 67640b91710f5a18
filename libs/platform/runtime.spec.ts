import { expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { createLogger, frameworkLogger } from './runtime.js';

/** Lines that are written to standard output or error meanwhile. */
function linesOf(work: () => void): string[] {
  const lines: string[] = [];
  const write = (line: unknown) => lines.push(String(line)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockImplementation(write));
  work();
  for (const spy of spies) spy.mockRestore();
  return lines;
}

test('what a part says by the logger of NestJS is a line like all others, for collectors too', () => {
  Logger.overrideLogger(frameworkLogger(createLogger('gateway', { LOG_FORMAT: 'json' })));
  const part = new Logger('live');
  const [line, ...others] = linesOf(() => {
    part.log('a route was mapped');
    part.warn('again in 100 ms');
  });
  expect(JSON.parse(line!)).toMatchObject({ level: 'warn', context: 'live', message: 'again in 100 ms' });
  expect(others).toEqual([]);
});

test('who looks for a fault reads of every route', () => {
  Logger.overrideLogger(frameworkLogger(createLogger('gateway', { LOG_LEVEL: 'debug' })));
  expect(linesOf(() => new Logger('routes').log('a route was mapped')).join()).toContain('a route was mapped');
});
