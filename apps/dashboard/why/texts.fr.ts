import type en from './texts.en.js';

const fr: typeof en = {
  title: 'Pourquoi ce chiffre',
  close: 'Fermer',
  definition: 'Définition',
  formula: 'Formule',
  arithmetic: 'Avec les nombres',
  operands: 'De quoi il est fait',
  coverage: (present: string, expected: string) => `${present} des ${expected} données attendues sont là`,
  coverageOpen: (present: string) => `${present} données sont là ; combien sont à attendre n’est pas connu`,
  facts: (count: string) => `Faits (${count})`,
  fact: 'Fait',
  value: 'Valeur',
  event: 'Événement',
  where: 'Topic, partition, décalage',
  recorded: 'Enregistré',
  more: 'Plus de faits',
  freshAt: (at: string) => `À partir de faits enregistrés jusqu’au ${at}.`,
  version: (version: string) => `Version ${version} de la définition.`,
  reproduce: 'Pour revoir la même chose',
  page: 'Cette page',
  request: 'La requête',
  reads: (symbol: string, meaning: string) => `${symbol} : ${meaning}`,
};
export default fr;
