/** Scripts by which shells complete the `entente` command, made from commander's program. Pure. */
import type { Command, Option } from 'commander';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

interface Word {
  readonly text: string;
  readonly description: string;
}

/** What can follow a command: `path` is its name after those that it is below, empty for the program. */
interface Place {
  readonly path: string;
  readonly commands: readonly Word[];
  readonly options: readonly (Word & { takesValue: boolean; choices: readonly string[] })[];
}

/** The script of a shell, to be read by it at its start. */
export function completionOf(program: Command, shell: Shell): string {
  const places = placesOf(program, '');
  if (shell === 'fish') return fish(program.name(), places);
  return shell === 'zsh' ? asBash + bash(program.name(), places) : bash(program.name(), places);
}

/** By which zsh understands what bash does. */
const asBash = `autoload -Uz compinit bashcompinit
(( $+functions[compdef] )) || compinit
bashcompinit
`;

function placesOf(command: Command, path: string): Place[] {
  const help = command.createHelp();
  const commands = help.visibleCommands(command);
  const words = commands.map((one) => ({ text: one.name(), description: one.description() }));
  const place = { path, commands: words, options: help.visibleOptions(command).map(optionOf) };
  return [place, ...commands.flatMap((one) => placesOf(one, `${path} ${one.name()}`.trimStart()))];
}

function optionOf({ long, short, description, required, optional, argChoices }: Option): Place['options'][number] {
  return { text: long ?? short ?? '', description, takesValue: required || optional, choices: argChoices ?? [] };
}

/**
 * `at` is the command so far: zsh, which reads this too, has a `path` of its own. Where there is nothing of ours to say, such as the value of an option without choices, bash
 * completes files.
 */
function bash(name: string, places: readonly Place[]): string {
  const values = places.flatMap(({ path, options }) =>
    options.flatMap(({ text, takesValue, choices }) =>
      takesValue ? [`    ${quoted(`${path} ${text}`)}) words=${quoted(choices.join(' '))} ;;`] : [],
    ),
  );
  const words = places.map(({ path, commands, options }) => {
    const all = [...commands, ...options].map(({ text }) => text);
    return `      ${quoted(path)}) words=${quoted(all.join(' '))} ;;`;
  });
  return `_${name}() {
  local at='' word words
  for word in "\${COMP_WORDS[@]:1:$((COMP_CWORD - 1))}"; do
    case "\${at:+$at }$word" in
      ${pathsOf(places).map(quoted).join(' | ')}) at="\${at:+$at }$word" ;;
    esac
  done
  case "$at \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join('\n')}
    *) case "$at" in
${words.join('\n')}
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _${name} ${name}
`;
}

function fish(name: string, places: readonly Place[]): string {
  const lines = places.flatMap(({ path, commands, options }) => {
    const start = `complete -c ${name} -n ${quoted(`test (__${name}_path) = ${JSON.stringify(path)}`)}`;
    return [
      ...commands.map(({ text, description }) => `${start} -f -a ${text} -d ${quoted(description)}`),
      ...options.map(({ text, description, takesValue, choices }) => {
        const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
        return `${start} -l ${text.replace(/^--/, '')} -d ${quoted(description)}${value}`;
      }),
    ];
  });
  return `function __${name}_path
  set -l words (commandline -opc)
  set -l at
  for word in $words[2..-1]
    contains -- "$at $word" ${pathsOf(places)
      .map((path) => quoted(path.includes(' ') ? path : ` ${path}`))
      .join(' ')}
    and set at $at $word
  end
  echo "$at"
end
${lines.join('\n')}
`;
}

const pathsOf = (places: readonly Place[]) => places.map(({ path }) => path).filter((path) => path !== '');

/** Both kinds of shell take an apostrophe in a text between apostrophes so. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
