import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createProgram } from './program.js';

describe('a command line that is not understood', () => {
  let told = '';
  beforeEach(() => {
    told = '';
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((told += String(text)), true));
    jest.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`);
    });
  });
  afterEach(() => void jest.restoreAllMocks());

  test.each([
    ['an unknown command', 'topcs', "unknown command 'topcs' (Did you mean topics?)"],
    ['an unknown option', 'verify --pairs MAR-KAZ', "unknown option '--pairs'"],
    ['an option left out', 'topics', "'--owner <code>'"],
    ['a wrong value', 'topics --owner XXX', 'XXX is not an ISO 3166-1 alpha-3 country code'],
    ['a certificate without its authority', 'owners add KAZ --out kaz', '--ca and --ca-key are needed'],
    ['an authority that cannot be read', 'owners add KAZ --out kaz --ca gone', 'gone: it is not there; see'],
    ['an address without a port', 'owners add KAZ --out kaz --scram --brokers kafka', 'Expected host:9092'],
    ['a unit misspelt', 'owners add KAZ --out kaz --unit Customs', 'small letters, digits and dashes'],
    ['a credential of no country', 'owners revoke trade-ingest', 'not an ISO 3166-1 alpha-3 country code'],
    ['a role that is none', 'keys create --name x --role admin', 'There are producer, analyst, operator'],
    ['a producer of nobody', 'keys create --name x --role producer', 'a producer has an owner'],
    ['an analyst of a country', 'keys create --name x --role analyst --owner KAZ', 'only a producer has an owner'],
    ['a stream that is none', 'keys create --name x --role producer --stream trade', 'There are trade.'],
    ['a key in the place of its id', `keys revoke ent_${'0'.repeat(16)}_${'0'.repeat(64)}`, 'not the key itself'],
    ['a misspelt key there', `keys revoke ent_0_${'0'.repeat(60)}oO`, 'not the key itself'],
    ['help of what there is not', 'help quarantine mend', 'there is no command "quarantine mend"'],
    ['one word too many', 'migrate now', "too many arguments for 'migrate'"],
  ])('%s is told in one line and ends with 2', async (_, line, message) => {
    await expect(createProgram().parseAsync(line.split(' '), { from: 'user' })).rejects.toThrow('exit 2');
    expect(told).toContain(message);
    expect(told).toMatch(/^entente: .*; see "entente help"\n$/);
    // Whoever types a key is not shown it again.
    expect(told).not.toMatch(/ent_[0-9a-f]{16}_[0-9a-f]/);
    expect(told).not.toContain('0'.repeat(60));
  });
});

test.each([
  ['help', 'entente [options] [command]'],
  ['help quarantine', 'entente quarantine [options] [command]'],
  ['help quarantine fix', 'entente quarantine fix [options] <id> <file>'],
  ['quarantine help fix', 'entente quarantine fix [options] <id> <file>'],
])('%s shows the help of that', async (line, usage) => {
  let told = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((told += String(text)), true));
  jest.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  try {
    await expect(createProgram().parseAsync(line.split(' '), { from: 'user' })).rejects.toThrow('exit 0');
  } finally {
    jest.restoreAllMocks();
  }
  expect(told.split('\n')[0]).toBe(`Usage: ${usage}`);
});
