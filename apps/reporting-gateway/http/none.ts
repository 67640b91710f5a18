import type { InEachLanguage } from '#reference/languages.js';

/** Why an answer is empty, in the languages of the gateway. */
export type None = InEachLanguage;

export const none = {
  figure: {
    en: 'no figure is recorded for this',
    fr: 'aucun chiffre n’est enregistré pour cela',
  },
  side: {
    en: 'neither side has a figure recorded for this',
    fr: 'aucun des deux côtés n’a de chiffre enregistré pour cela',
  },
  declaration: {
    en: 'nothing was declared for this',
    fr: 'rien n’a été déclaré pour cela',
  },
  declarationLevel: {
    en: 'declarations are summed by month and HS 6 digits only',
    fr: 'les déclarations ne sont sommées que par mois et au niveau SH à 6 chiffres',
  },
  movement: {
    en: 'no movement is recorded for this',
    fr: 'aucun mouvement n’est enregistré pour cela',
  },
  stock: {
    en: 'no stock movement is recorded for this',
    fr: 'aucun mouvement de stock n’est enregistré pour cela',
  },
  service: {
    en: 'no service is recorded for this',
    fr: 'aucun service n’est enregistré pour cela',
  },
  score: {
    en: 'no score is recorded for this',
    fr: 'aucun score n’est enregistré pour cela',
  },
  meeting: {
    en: 'no meeting is recorded for this',
    fr: 'aucune réunion n’est enregistrée pour cela',
  },
  instrument: {
    en: 'no instrument is recorded for this',
    fr: 'aucun instrument n’est enregistré pour cela',
  },
  commitment: {
    en: 'no commitment is recorded for this',
    fr: 'aucun engagement n’est enregistré pour cela',
  },
  roadmap: {
    en: 'no roadmap is recorded for this',
    fr: 'aucune feuille de route n’est enregistrée pour cela',
  },
  roadmapYet: {
    en: 'the roadmap was not recorded yet',
    fr: 'la feuille de route n’était pas encore enregistrée',
  },
  pair: {
    en: 'no facts are recorded of this pair',
    fr: 'aucun fait n’est enregistré pour cette paire',
  },
  fact: {
    en: 'no facts are recorded',
    fr: 'aucun fait n’est enregistré',
  },
  event: {
    en: 'nothing is recorded for this',
    fr: 'rien n’est enregistré pour cela',
  },
  refused: {
    en: 'no event was refused',
    fr: 'aucun événement n’a été refusé',
  },
  refusedOpen: {
    en: 'no refused event is open',
    fr: 'aucun événement refusé n’est ouvert',
  },
  refusedNumber: {
    en: 'no refused event that you may see has this number',
    fr: 'aucun événement refusé que vous pouvez voir n’a ce numéro',
  },
  match: {
    en: 'no facts match',
    fr: 'aucun fait ne correspond',
  },
  value: {
    en: 'no facts make a value for this',
    fr: 'aucun fait ne donne de valeur pour cela',
  },
  edition: {
    en: 'no facts make a value for this; figures under another classification or edition are not converted, for no correlation table is loaded',
    fr: 'aucun fait ne donne de valeur pour cela ; les chiffres d’une autre nomenclature ou édition ne sont pas convertis, faute de table de correspondance',
  },
  product: {
    en: 'no facts make a value of all goods for this; name a product by commodity',
    fr: 'aucun fait ne donne de valeur de tous produits pour cela ; nommez un produit par commodity',
  },
  done: {
    en: 'nothing was done that matches',
    fr: 'rien n’a été fait qui corresponde',
  },
} satisfies Record<string, None>;

/** Of refused events, where those from before a moment (RFC 3339) are not kept. */
export const noneSince = (from: string): None => ({
  en: `no event that was refused since ${from} matches; those that were refused before are not kept any more`,
  fr: `aucun événement refusé depuis ${from} ne correspond ; ceux qui ont été refusés avant ne sont plus conservés`,
});
