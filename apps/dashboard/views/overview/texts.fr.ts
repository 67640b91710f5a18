import { plural } from '../../i18n/plural.js';
import type en from './texts.en.js';

const of = (one: string, other: string) => plural('fr', { one, other });

const fr: typeof en = {
  title: 'Vue d’ensemble',
  simulatedHere: 'signale ce qu’un simulateur a produit et que personne n’a déclaré.',
  toward: (from, to) => `${from} → ${to}`,
  keys: { trade: 'Échanges', delivered: 'Tenu', overdue: 'En retard', next: 'La suite' },
  counted: {
    meaning:
      'Des points de la feuille de route, quels qu’ils soient : engagements, projets seulement soutenus, mais aussi réunions, positions et accords que personne n’avait promis. Un point est tenu quand les faits l’établissent ou que les parties le déclarent ; il est en retard quand son échéance est passée avant.',
    none: 'Il n’y en a aucun.',
  },
  noTrade: 'Aucune année n’a été déclarée dans les deux sens.',
  noRoadmap: 'Aucune feuille de route n’a été envoyée.',
  of: (part, whole) => `${part} sur ${whole}`,
  share: (share, items) => `${share} des ${items} de la feuille de route`,
  nothingOverdue: 'Rien n’est en retard.',
  notReported: of(
    '# réunion prévue est passée sans compte rendu.',
    '# réunions prévues sont passées sans compte rendu.',
  ),
  noneComing: 'Aucune date à venir n’est connue',
  noneComingWhy: 'Les dates viennent des engagements (échéances) et des réunions (prévues).',
  map: {
    title: 'Qui vend combien à qui',
    subtitle: (year, currency) => `Valeur des biens, ${currency}, ${year}`,
    mostly: (way, share, whole) => `${way} : ${share} de ${whole}.`,
    balanced: (whole) => `Les deux sens sont à peu près égaux, sur ${whole}.`,
    none: 'Aucune année n’a de chiffre pour les deux sens.',
    way: 'Sens',
    value: 'Valeur',
    shapes:
      'Flux trade.flows. Contours : Natural Earth, domaine public. Les frontières qui y sont tracées n’impliquent aucune prise de position.',
    noShapes: 'Les contours des pays n’ont pas pu être chargés.',
    tooSmall: (names) => `Trop petit pour cette carte : ${names}.`,
  },
  trend: {
    title: 'Échanges entre les deux pays',
    subtitle: (currency, years) => `Biens, ${currency} par an, ${years}`,
    sentence: (value, year) => `Les échanges ont été de ${value} en ${year}.`,
    more: (share, before) => `C’est ${share} de plus qu’en ${before}.`,
    less: (share, before) => `C’est ${share} de moins qu’en ${before}.`,
    nothingSince: (year) => `Aucun chiffre de l’ensemble des biens n’est postérieur à ${year}.`,
    oneWay: of('# année n’a qu’un seul sens, en couleur pâle.', '# années n’ont qu’un seul sens, en couleur pâle.'),
    year: 'Année',
    total: 'Total',
    source: (years, most, at) =>
      `Flux trade.flows ; le chiffre de l’importateur, à défaut celui de l’exportateur. Années avec les deux sens : ${years} sur ${most}. Au ${at}.`,
    empty:
      'Aucun échange de cette paire n’a été envoyé. Les événements du flux trade.flows, envoyés par les instituts de statistique, remplissent cette figure.',
  },
  commitments: {
    title: 'Feuille de route par domaine',
    subtitle: 'Points, selon ce qu’ils sont devenus',
    domain: 'Domaine',
    source: (at) => `Flux roadmap.commitments, agreements.actions et cooperation.meetings. Au ${at}.`,
  },
  dates: {
    title: 'Dates',
    passed: 'Réunions passées sans compte rendu',
    coming: 'À venir',
    due: 'échéance',
    meeting: 'réunion prévue',
    nonePassed: 'aucune',
    noneComing: 'aucune connue',
    source: (at) => `Flux roadmap.commitments et cooperation.meetings. Au ${at}.`,
  },
  corridors: {
    title: 'Corridors',
    sentence: (least, most) => `La durée médiane des trajets va de ${least} à ${most} jours selon l’itinéraire.`,
    route: 'Itinéraire',
    transit: 'Durée médiane',
    onTime: 'À l’heure',
    source: (at) => `Flux logistics.movements. Au ${at}.`,
    empty:
      'Aucun mouvement sur un corridor de cette paire n’a été envoyé. Les événements du flux logistics.movements, envoyés par les chemins de fer, les ports et les transporteurs, remplissent ce tableau.',
  },
  arrivals: {
    title: 'Ce que les deux pays envoient',
    sentence: (present, expected) =>
      `Flux des deux pays qui ont apporté quelque chose, pour quelque paire que ce soit : ${present} sur ${expected}.`,
    refused: of('# événement a été refusé.', '# événements ont été refusés.'),
    noneRefused: 'Aucun événement n’a été refusé.',
    stream: 'Flux',
    last: 'Dernier enregistré',
    none: 'aucun',
    source:
      'Tous les événements acceptés des deux pays, ceux d’autres paires compris, et jour où le dernier a été enregistré.',
    empty: 'Aucun des deux pays n’envoie d’événements ici.',
  },
};
export default fr;
