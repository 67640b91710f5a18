import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { streamNames } from '#contracts/streams.js';
import { completionOf } from './completion.js';
import { createProgram } from './program.js';

/** What bash offers at the end of a line, whose last word may be empty. */
function offered(line: string): string[] {
  const words = line.split(' ');
  const script = `${completionOf(createProgram(), 'bash')}
    complete -p entente | grep -q -- '-F _entente' || exit 9
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}
    _entente
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', script], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((word) => word !== '');
}

const owners = ['add', 'services', 'list', 'revoke', 'publish-key', 'keys', 'revoke-key', 'require-signature'];

describe('bash', () => {
  test.each([
    ['entente up', ['upload']],
    ['entente owners ', [...owners, 'help', '--help']],
    ['entente owners add --sc', ['--scram']],
    ['entente upload flows.csv --owner MAR --dry', ['--dry-run']],
    ['entente upload --stream ', [...streamNames]],
    ['entente upload --stream trade.f', ['trade.flows']],
    ['entente quarantine list --lang ', ['en', 'fr']],
    ['entente completion --help', ['--help']],
  ])('completes %j', (line, expected) => {
    expect(offered(line)).toEqual(expected);
  });

  test.each(['entente upload --delimiter semicolon flows', 'entente owners add KAZ --out '])(
    'leaves %j to files',
    (line) => {
      expect(offered(line)).toEqual([]);
    },
  );

  test('takes the value of an option for no command', () => {
    expect(offered('entente keys create --name list --ro')).toEqual(['--role']);
  });
});

test('each shell is told of every command and of each option', () => {
  for (const shell of ['bash', 'zsh', 'fish'] as const) {
    const script = completionOf(createProgram(), shell);
    for (const word of ['quarantine replay', 'dry-run', ...streamNames]) expect(script).toContain(word);
  }
});
