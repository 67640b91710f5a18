import type { Multilingual } from '#reference/languages.js';
import type { Indicator, MissingReason } from './definition.js';

/** What each reason says of any value. */
export const reasonTexts: Readonly<Record<MissingReason, Multilingual>> = {
  'not-reported': { en: 'Not reported', fr: 'Non déclaré' },
  retracted: { en: 'Reported, and withdrawn since', fr: 'Déclaré, puis retiré' },
  suppressed: { en: 'Kept back by its source as confidential', fr: 'Retenu par sa source comme confidentiel' },
  'unknown-source-semantics': {
    en: 'The source does not say what its figure means',
    fr: 'La source ne dit pas ce que signifie son chiffre',
  },
  'zero-denominator': { en: 'What it is divided by is zero', fr: 'Le dénominateur est nul' },
  'insufficient-coverage': { en: 'Too little of what is needed is there', fr: 'Trop peu des données nécessaires' },
  'mixed-units': {
    en: 'Figures in several currencies or valuations, which do not add up',
    fr: 'Chiffres en plusieurs monnaies ou évaluations, qui ne s’additionnent pas',
  },
  pending: { en: 'Not yet: it has not happened so far', fr: 'Pas encore : cela n’a pas eu lieu' },
};

/** These reasons as an indicator lists them that has no words of its own for them. */
export function generally<Reason extends MissingReason>(...reasons: Reason[]): Record<Reason, Multilingual> {
  return Object.fromEntries(reasons.map((reason) => [reason, reasonTexts[reason]])) as Record<Reason, Multilingual>;
}

/** What figures of trade may lack (relations/flow.sql), and so whatever is made of them. */
export const reasonsOfFigures = generally(
  'not-reported',
  'retracted',
  'suppressed',
  'unknown-source-semantics',
  'insufficient-coverage',
  'mixed-units',
);

/** Why a value of the indicator is not there: in its own words where it has some. */
export function reasonText(indicator: Indicator | undefined, reason: MissingReason): Multilingual {
  return indicator?.missing[reason] ?? reasonTexts[reason];
}
