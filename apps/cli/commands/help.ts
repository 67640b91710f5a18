import type { Command } from 'commander';

/** Commander's own goes no deeper than the first name. */
export function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command('help')
    .description('Tell more of a command')
    .argument('[names...]', 'its name, after those of the commands that it is below')
    .action((names: readonly string[]) => commandAt(program, names).help());
}

function commandAt(program: Command, names: readonly string[]): Command {
  return names.reduce<Command>(
    (above, name) =>
      above.commands.find((command) => command.name() === name) ??
      program.error(`there is no command "${names.join(' ')}"`),
    program,
  );
}
