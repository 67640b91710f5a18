/** Another engine on the same events: read from the same topic, written to the same PostgreSQL. */
import { readFileSync } from 'node:fs';

export interface Rival {
  /** With its version. */
  readonly engine: string;
  /** What sets this run of the engine apart from its others. */
  readonly setting: string;
  /** It writes the monthly flows as well as the facts; what does not says so in its setting. */
  readonly flows: boolean;
  /** SQL that is run after tables.sql. */
  readonly tables?: URL;
  /** Fetches what it needs, once. @throws one clear line where it cannot be had. */
  install(): Promise<Start>;
}

/** An engine by the name that `--only` takes, with the runs of it that are measured. */
export interface Engine {
  readonly name: string;
  /** Settings and what it does and does not do: a paragraph. */
  readonly method: string;
  readonly rivals: readonly Rival[];
}

export interface Job {
  readonly broker: string;
  readonly topic: string;
  /** Of a database that holds the tables. */
  readonly database: URL;
  /** Empty, for files of its own. */
  readonly folder: string;
}

/** What runs the job; it may go on when all events are taken in. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export type Start = (job: Job) => Promise<Command>;

export const titleOf = ({ engine, setting }: Rival): string => `${engine}, ${setting}`;

/** A version where it is written, so that no page says another. */
export function versionIn(file: URL, pattern: RegExp): string {
  const version = pattern.exec(readFileSync(file, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${file.pathname} names no version that ${String(pattern)} finds`);
  return version;
}
