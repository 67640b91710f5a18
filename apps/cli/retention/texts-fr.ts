import type { Texts } from './texts-en.js';

export const fr: Texts = {
  columns: ['table', 'mois', 'lignes', 'octets', ''],
  others: 'autres',
  due: 'échu',
  forEver: 'historique : conservé pour toujours (RETENTION_HISTORY_MONTHS n’est pas défini)',
  keptFrom: (first) => `historique : conservé à partir de ${first}`,
  droppedBefore: (from) =>
    `une partie de l’historique a été supprimée : ce qui valait avant ${from} n’a plus de réponse`,
  nothingDue: 'rien n’est à supprimer',
  wouldDrop: (count) =>
    `${count} à supprimer : le service des indicateurs le fait une fois par jour, --drop le fait maintenant`,
  dropped: (count) => `${count} supprimés`,
};
