/** What a check came to. */
import type { Language } from '#reference/languages.js';
import { en } from './texts-en.js';
import { fr } from './texts-fr.js';

/** `untold`: what would tell cannot be asked from here, or not by who asks. */
export type State = 'ok' | 'warn' | 'wrong' | 'untold';

export interface Words {
  readonly what: string;
  /** How to mend it; shown unless it is well. */
  readonly mend: string;
}

export type Texts = typeof en;

const texts: Readonly<Record<Language, Texts>> = { en, fr };

export interface Finding {
  /** What was looked at, such as `postgres.clock`. */
  readonly check: string;
  readonly state: State;
  readonly say: (texts: Texts, language: Language) => Words;
}

/** As it is told: `mend` where there is something to do. */
export interface ToldFinding {
  readonly check: string;
  readonly state: State;
  readonly what: string;
  readonly mend?: string;
}

export function finding(check: string, state: State, say: Finding['say']): Finding {
  return { check, state, say };
}

export function tell({ check, state, say }: Finding, language: Language): ToldFinding {
  const { what, mend } = say(texts[language], language);
  return { check, state, what, ...(state !== 'ok' && { mend }) };
}

/** The state of a number that should not come below two others. */
export function atLeast(value: number, { warn, wrong }: { readonly warn: number; readonly wrong: number }): State {
  return value < wrong ? 'wrong' : value < warn ? 'warn' : 'ok';
}

/** What each state is called. */
export function stateNames(language: Language): Readonly<Record<State, string>> {
  return texts[language].states;
}

/** The last line: how many want somebody, or whether all is well of what could be seen. */
export function summaryOf(findings: readonly ToldFinding[], language: Language): string {
  const count = (wanted: State) => findings.filter(({ state }) => state === wanted).length;
  return texts[language].counted(count('wrong'), count('warn'), count('untold'));
}
