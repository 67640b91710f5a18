import { expect, test } from '@jest/globals';
import { readerUrls } from './reader-urls.js';

const DATABASE_URL = 'postgres://gateway:a@db:5432/entente';
const reader = (server: string) => `postgres://reader:b@${server}/entente?sslmode=require`;
const cleared = (server: string) => `postgres://cleared:c@${server}/entente`;

test('without another server there is no replica, whoever reads', () => {
  const all = { free: DATABASE_URL, cleared: DATABASE_URL };
  expect(readerUrls({ DATABASE_URL })).toEqual({ primary: all, replica: undefined });
  expect(readerUrls({ DATABASE_URL, READ_DATABASE_URL: reader('db'), CLEARED_DATABASE_URL: cleared('db') })).toEqual({
    primary: { free: reader('db:5432'), cleared: cleared('db:5432') },
    replica: undefined,
  });
});

test('on a replica each reads as on the primary', () => {
  const replica = { free: reader('replica:5433'), cleared: cleared('replica:5433') };
  const urls = { DATABASE_URL, READ_DATABASE_URL: replica.free, CLEARED_DATABASE_URL: replica.cleared };
  expect(readerUrls(urls)).toEqual({
    primary: { free: reader('db:5432'), cleared: cleared('db:5432') },
    replica,
  });
});

test('who is cleared reads on no other server', () => {
  const urls = { DATABASE_URL, READ_DATABASE_URL: reader('replica'), CLEARED_DATABASE_URL: cleared('db') };
  expect(() => readerUrls(urls)).toThrow(/CLEARED_DATABASE_URL names db:5432, and READ_DATABASE_URL replica:5432/);
});
