import { expect, test } from '@jest/globals';
import { reasonOf } from './connections.js';

test.each([
  ['its message', new Error('no'), 'no'],
  ['that of its cause', new Error('cannot', { cause: new Error('connect ECONNREFUSED') }), 'connect ECONNREFUSED'],
  ['those of its errors, each once', new AggregateError([new Error('a'), new Error('a'), new Error('b')]), 'a; b'],
  ['its code', Object.assign(new Error(''), { code: 'ETIMEDOUT' }), 'ETIMEDOUT'],
  ['one line', new Error('first\n  second'), 'first second'],
  ['what was thrown', 'gone', 'gone'],
])('the reason of an error is %s', (_, error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
