import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { readEnvironment } from './config.js';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-config-'));
  await writeFile(at('password'), 'p@ss/w%41rd:?\n');
  await writeFile(at('empty'), '\n');
});
afterAll(() => rm(folder, { recursive: true }));

const read = (DATABASE_URL: string, file: string) =>
  readEnvironment(['DATABASE_URL'], { DATABASE_URL, DATABASE_PASSWORD_FILE: at(file) });

test('the password of a file becomes that of the database, whatever its characters', () => {
  const { DATABASE_URL } = read('postgres://gateway@db:5432/entente', 'password');
  const client = new pg.Client({ connectionString: DATABASE_URL });
  expect(client).toMatchObject({ user: 'gateway', password: 'p@ss/w%41rd:?', host: 'db', database: 'entente' });
});

test.each([
  ['postgres://gateway@db/entente', 'away', 'ENOENT'],
  ['postgres://gateway@db/entente', 'empty', 'it is empty'],
  ['postgres://gateway:other@db/entente', 'password', 'DATABASE_URL has a password as well'],
  ['postgres://db/entente', 'password', 'names no user'],
])('%s with the file "%s" is refused: %s', (url, file, reason) => {
  const told = () => read(url, file);
  expect(told).toThrow(reason);
  expect(told).not.toThrow(/other@/);
});

test.each(['collector:4318', 'http://user:secret@collector/a path'])(
  'traces cannot go to %s, and its password is not told',
  (to) => {
    const told = () => readEnvironment([], { OTEL_EXPORTER_OTLP_ENDPOINT: to });
    expect(told).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT is');
    expect(told).not.toThrow(/secret/);
  },
);
