/** What the exit codes of a command mean, as its help tells them. Pure. */
import type { Command } from 'commander';

interface ExitCodes {
  readonly 0: string;
  readonly 1: string;
  /** Of commands whose sending can be refused. */
  readonly 3?: string;
}

const usual: ExitCodes = { 0: 'done', 1: 'it went wrong' };

const codes: Readonly<Record<string, ExitCodes>> = {
  entente: { ...usual, 1: 'it went wrong, or values differ', 3: 'what was sent is refused' },
  verify: { 0: 'no value differs', 1: 'values differ, or it went wrong' },
  status: { 0: 'all is well', 1: 'something does not answer, or nobody takes in what waits' },
  upload: {
    0: 'every row was published, or would be',
    1: 'it went wrong: send it again',
    3: 'the file, or some of its rows, are refused: mend them',
  },
  send: {
    0: 'every event is in order',
    1: 'it went wrong: send it again',
    3: 'some events are quarantined, or the file is refused: mend them',
  },
  quarantine: { ...usual, 1: 'it went wrong: try again', 3: 'it is refused, or will be again' },
};

/** Of a command, or of the one that it is below. */
export function exitCodesOf(command: Command): string {
  const { 3: refused, ...told } = codes[topOf(command).name()] ?? usual;
  const all = { ...told, 2: 'the command was not understood', ...(refused && { 3: refused }) };
  const lines = Object.entries(all).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return `\nExit codes:\n${lines.join('\n')}`;
}

/** The program's own command that it is below, or is; or the program. */
function topOf(command: Command): Command {
  return command.parent?.parent ? topOf(command.parent) : command;
}
