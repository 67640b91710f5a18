import { expect, test } from '@jest/globals';
import { fileReasonOf, reasonOf } from './reason.js';

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

const failed = (message: string, code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });

test.each([
  ['self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'NODE_EXTRA_CA_CERTS=ca.pem for an https gateway'],
  ['unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'KAFKA_TLS_CA=ca.pem for Kafka'],
  ['certificate has expired', 'CERT_HAS_EXPIRED', 'have the certificate renewed'],
  ['connect ECONNREFUSED 127.0.0.1:9', 'ECONNREFUSED', 'nothing listens there'],
])('%s is explained', (message, code, words) => {
  expect(reasonOf(failed(message, code))).toMatch(`${message}: `);
  expect(reasonOf(failed(message, code))).toContain(words);
});

test('it is explained in French', () => {
  expect(reasonOf(failed('connect ECONNREFUSED', 'ECONNREFUSED'), 'fr')).toBe('connect ECONNREFUSED : rien n’y écoute');
});

test.each([
  ['ENOENT', 'it is not there'],
  ['EACCES', 'you may not read it'],
  ['EISDIR', 'it is a folder'],
  ['EIO', 'EIO: of Node'],
])('of a file, %s is told in words', (code, words) => {
  expect(fileReasonOf(Object.assign(new Error(`${code}: of Node`), { code }))).toBe(words);
});
