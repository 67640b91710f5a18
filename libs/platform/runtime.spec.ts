import { expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { linesOf } from '../../tests/support/lines-of.js';
import { createLogger, frameworkLogger } from './runtime.js';

test('what a part says by the logger of NestJS is a line like all others, for collectors too', async () => {
  Logger.overrideLogger(frameworkLogger(createLogger('gateway', { LOG_FORMAT: 'json' })));
  const part = new Logger('live');
  const [line, ...others] = await linesOf(() => {
    part.log('a route was mapped');
    part.warn('again in 100 ms');
  });
  expect(JSON.parse(line!)).toMatchObject({ level: 'warn', context: 'live', message: 'again in 100 ms' });
  expect(others).toEqual([]);
});

test('who looks for a fault reads of every route', async () => {
  Logger.overrideLogger(frameworkLogger(createLogger('gateway', { LOG_LEVEL: 'debug' })));
  const lines = await linesOf(() => new Logger('routes').log('a route was mapped'));
  expect(lines.join()).toContain('a route was mapped');
});
