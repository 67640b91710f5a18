import type { Command } from 'commander';
import { expect, test } from '@jest/globals';
import { createProgram } from './program.js';

/** What `--help` prints. */
function helpOf(command: Command): string {
  let told = '';
  command.configureOutput({ writeOut: (text) => (told += text) });
  command.outputHelp();
  return told;
}

const commandsBelow = (command: Command): Command[] => [command, ...command.commands.flatMap(commandsBelow)];

test('the help of every command tells its exit codes', () => {
  for (const command of commandsBelow(createProgram())) {
    expect([command.name(), helpOf(command)]).toEqual([
      command.name(),
      expect.stringMatching(/\nExit codes:\n {2}0 {2}.*\n {2}1 {2}.*\n {2}2 {2}the command was not understood\n/),
    ]);
  }
});

test('a command below another has those of that one', () => {
  const [replay] = commandsBelow(createProgram()).filter((command) => command.name() === 'replay');
  expect(helpOf(replay!)).toContain('3  it is refused, or will be again');
});
