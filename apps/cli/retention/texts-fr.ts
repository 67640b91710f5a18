import type { Texts } from './texts-en.js';

export const fr: Texts = {
  columns: ['table', 'mois', 'lignes', 'octets', ''],
  others: 'autres',
  due: 'échu',
  history: 'historique',
  quarantine: 'quarantaine',
  forEver: (about, setting) => `${about} : conservé pour toujours (${setting} n’est pas défini)`,
  keptFrom: (about, first) => `${about} : conservé à partir de ${first}`,
  droppedBefore: {
    history: (from) => `une partie de l’historique a été supprimée : ce qui valait avant ${from} n’a plus de réponse`,
    quarantine: (from) =>
      `des événements refusés ont été supprimés : ceux d’avant ${from} ne peuvent plus être vus ni renvoyés`,
  },
  nothingDue: 'rien n’est à supprimer',
  wouldDrop: (count) =>
    `${count} à supprimer : le service des indicateurs le fait une fois par jour, --drop le fait maintenant`,
  dropped: (count) => `${count} supprimés`,
};
