import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { issueCertificate, makeAuthority } from '../../tests/support/certificates.js';
import { ConfigError } from './config.js';
import { kafkaConnection } from './kafka-connection.js';

const servers = { KAFKA_BROKERS: 'one:9092,two:9092' };
const brokers = ['one:9092', 'two:9092'];

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFile(at(name), 'utf8');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-connection-'));
  const authority = await makeAuthority(folder);
  await issueCertificate(folder, 'KAZ', authority);
  await writeFile(at('password'), 'a secret \n');
  await writeFile(at('empty'), '\n');
  await writeFile(at('locked'), '-----BEGIN ENCRYPTED PRIVATE KEY-----\n');
});
afterAll(() => rm(folder, { recursive: true }));

test('brokers alone are spoken to in plain text', () => {
  expect(kafkaConnection(servers)).toEqual({ brokers });
});

test('a certificate goes with its key, and with who signs the brokers', async () => {
  const files = { KAFKA_TLS_CA: at('ca.crt'), KAFKA_TLS_CERT: at('KAZ.crt'), KAFKA_TLS_KEY: at('KAZ.key') };
  const ssl = { ca: await read('ca.crt'), cert: await read('KAZ.crt'), key: await read('KAZ.key') };
  expect(kafkaConnection({ ...servers, ...files })).toEqual({ brokers, ssl });
});

test('a password goes out through TLS only, without the end of its line', () => {
  expect(kafkaConnection({ ...servers, KAFKA_USERNAME: 'KAZ', KAFKA_PASSWORD_FILE: at('password') })).toEqual({
    brokers,
    ssl: {},
    sasl: { mechanism: 'scram-sha-512', username: 'KAZ', password: 'a secret ' },
  });
});

test.each([
  ['a file that is not there', { KAFKA_TLS_CA: 'gone' }, /KAFKA_TLS_CA is ".*gone": ENOENT/],
  ['a key for a certificate', { KAFKA_TLS_CA: 'ca.key' }, /holds no certificate: expected PEM/],
  ['a certificate for a key', { KAFKA_TLS_CERT: 'KAZ.crt', KAFKA_TLS_KEY: 'KAZ.crt' }, /holds no private key/],
  ["another's key", { KAFKA_TLS_CERT: 'KAZ.crt', KAFKA_TLS_KEY: 'ca.key' }, /not the key of KAFKA_TLS_CERT/],
  ['an encrypted key', { KAFKA_TLS_CERT: 'KAZ.crt', KAFKA_TLS_KEY: 'locked' }, /encrypted, .* "openssl pkey/],
  ['a certificate alone', { KAFKA_TLS_CERT: 'KAZ.crt' }, /KAFKA_TLS_KEY is not set: KAFKA_TLS_CERT needs it/],
  ['a password alone', { KAFKA_PASSWORD_FILE: 'password' }, /KAFKA_USERNAME is not set: KAFKA_PASSWORD_FILE needs it/],
  ['no password', { KAFKA_USERNAME: 'KAZ', KAFKA_PASSWORD_FILE: 'empty' }, /it is empty: expected the password/],
])('%s is told', (_, variables, message) => {
  const found = Object.entries(variables).map(([name, value]) => [name, name.endsWith('NAME') ? value : at(value)]);
  const connect = () => kafkaConnection({ ...servers, ...Object.fromEntries(found) });
  expect(connect).toThrow(ConfigError);
  expect(connect).toThrow(message);
});

test('all that is wrong is told at once', () => {
  const wrong = { KAFKA_TLS_CA: at('gone'), KAFKA_TLS_CERT: at('empty'), KAFKA_USERNAME: 'KAZ' };
  expect(() => kafkaConnection({ ...servers, ...wrong })).toThrow(
    /KAFKA_TLS_KEY is not set.*\n.*KAFKA_PASSWORD_FILE is not set.*\n.*KAFKA_TLS_CA is .*\n.*KAFKA_TLS_CERT is /,
  );
});
