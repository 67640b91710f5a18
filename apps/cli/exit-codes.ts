/** What the exit codes of a command mean, as its help tells them. Pure. */
import type { Command } from 'commander';

/** What was asked for or sent is at fault: the same again comes to the same. `main` gives any other error 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly exitCode = refusedExitCode;
}

/** The command was understood, and what was sent is refused, or is not there to be sent. */
export const refusedExitCode = 3;

interface ExitCodes {
  readonly 0: string;
  readonly 1: string;
  /** Of commands whose sending can be refused. */
  readonly 3?: string;
}

const usual: ExitCodes = { 0: 'done', 1: 'it went wrong' };

const codes: Readonly<Record<string, ExitCodes>> = {
  entente: { ...usual, 1: 'it went wrong, or values differ', 3: 'what was sent or asked for is refused' },
  verify: { 0: 'no value differs', 1: 'values differ, or it went wrong' },
  status: {
    0: 'all is well',
    1: 'something does not answer, a service is away, or nobody takes in what waits',
    3: 'the gateway does not let this key through',
  },
  doctor: { 0: 'nothing is wrong', 1: 'something is wrong, or it went wrong' },
  upload: {
    0: 'every row was published, or would be',
    1: 'it went wrong: send it again',
    3: 'the file, some of its rows, or the key are refused, or there is no file or no row: mend them',
  },
  send: {
    0: 'every event is in order',
    1: 'it went wrong: send it again',
    3: 'some events are quarantined, the file or the key is refused, or there is none: mend them',
  },
  sign: { 0: 'every event is signed', 1: 'it went wrong', 3: 'an event is not in order, or there is none: mend it' },
  quarantine: { ...usual, 1: 'it went wrong: try again', 3: 'it is refused, or will be again; or the key is' },
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
