import type en from './texts.en.js';

const fr: typeof en = {
  source: 'Source :',
  table: 'Tableau',
  chart: 'Graphique',
  why: 'Pourquoi ce chiffre',
  nothing: 'aucune valeur',
  partial: 'partiel',
  stale: 'calcul en cours',
  simulated: 'simulé',
  simulatedAbout: 'Produit par un simulateur, déclaré par personne : cela montre ce que la page sait faire.',
  awaited: 'Chargement…',
  failed: 'Pas à jour :',
  units: {
    '1': '',
    d: 'jours',
    h: 'heures',
    t: 't',
    TEU: 'EVP',
    'TEU/wk': 'EVP par semaine',
    '/wk': 'par semaine',
    'km/h': 'km/h',
  },
  statuses: {
    delivered: 'tenu',
    'under-way': 'en cours',
    overdue: 'en retard',
    announced: 'annoncé',
    supported: 'soutenu',
    none: 'rien encore',
    withdrawn: 'retiré',
  },
  events: (streams) => `événements de ${streams}`,
  coverage: (available, all) => `${available} valeurs disponibles sur ${all}`,
  knownAt: (at) => `état au ${at}`,
  between: ' ; ',
};
export default fr;
