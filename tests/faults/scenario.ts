import type { Random } from '../../samples/simulator/random.js';
import type { Lab, LabOptions } from './lab/lab.js';

/** How long a run may take: `short` within `npm test`, `default` by `npm run faults`, `full` by `npm run faults -- --full`. */
export type Form = 'short' | 'default' | 'full';

/** What is struck; the scenarios of one group are one suite of `npm test`. */
export type Group = 'processes' | 'members' | 'brokers' | 'database' | 'events';

/** One kind of fault, done again and again to a system at work. A file in `scenarios/` exports it as `scenario`. */
export interface Scenario {
  /** As its file. */
  readonly name: string;
  readonly group: Group;
  /** What is done, as the table tells it. */
  readonly fault: string;
  /** What must hold, as the table tells it. */
  readonly promise: string;
  /** Variable of the environment that names what no run can start: without it, and in `npm test`, the scenario is left out. */
  readonly needs?: string;
  /** How often the fault is done in each form; said in words where a round is something else. */
  readonly rounds: Readonly<Record<Form, number>>;
  run(context: ScenarioContext): Promise<Findings>;
}

export interface ScenarioContext {
  readonly form: Form;
  readonly rounds: number;
  /** The same for the same seed and scenario. */
  readonly random: Random;
  /** Begins round `n`, from 1. */
  round(n: number, what: string): void;
  /** What is happening now. */
  tell(what: string): void;
  /** A system to strike, closed when the scenario ends, however that comes. */
  openLab(options: LabOptions): Promise<Lab>;
  /** What must be ended in every case, once the labs are closed; the last one first. */
  atEnd(end: () => Promise<unknown>): void;
  /** A limit for what is measured; twice as long in `npm test`, where other suites run beside. */
  limitMs(ms: number): number;
}

export interface Findings {
  /** Each a sentence with figures; none: every promise held. */
  readonly broken: readonly string[];
  /** Why nothing was done, and nothing shown. */
  readonly skipped?: string;
  /** The longest that it took from a fault until work was done again, in ms. */
  readonly slowestMs?: number;
  /** What was seen besides, in a few words with figures: it shows that the fault was really there. */
  readonly seen?: string;
}
