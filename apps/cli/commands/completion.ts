import { Argument, type Command } from 'commander';
import { completionOf, type Shell, shells } from '../completion.js';
import { print } from '../print.js';

const lessons = `
Once for this shell, or in its start file for all:
  bash  $ eval "$(entente completion bash)"   ~/.bashrc
  zsh   $ eval "$(entente completion zsh)"    ~/.zshrc
  fish  $ entente completion fish | source    ~/.config/fish/config.fish`;

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('Print the script by which a shell completes commands, options and their values')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .addHelpText('after', lessons)
    .action((shell: Shell) => print(completionOf(program, shell).trimEnd()));
}
