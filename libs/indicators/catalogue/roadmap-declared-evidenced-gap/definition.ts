import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'roadmap.declared_evidenced_gap',
  name: { en: 'Gap between declared and evidenced status', fr: 'Écart entre statut déclaré et statut constaté' },
  description: {
    en: 'Share of commitments whose declared status is not what events prove of their roadmap items at the end of the period (or today): declared delivered or under way without proof of it, or proved further than declared. An instrument in force, and a meeting or session where that is the item, prove delivery; a signature, a running service and goods that moved prove that it is under way. A declared delay or cancellation differs only from a proved delivery. Domain TOTAL: of all domains. Coverage: commitments that name an item, of which alone events can prove anything.',
    fr: 'Part des engagements dont le statut déclaré n’est pas celui que les événements prouvent de leurs points de la feuille de route à la fin de la période (ou aujourd’hui) : déclarés tenus ou en cours sans preuve, ou plus avancés que déclarés. Un instrument en vigueur, et une réunion ou une session quand c’est l’objet du point, prouvent la réalisation ; une signature, un service en exploitation et des marchandises acheminées prouvent que le point est en cours. Un retard ou une annulation déclarés ne s’écartent que d’une réalisation prouvée. Domaine TOTAL : tous les domaines. Couverture : engagements qui nomment un point, les seuls dont les événements puissent prouver quelque chose.',
  },
  unit: '1',
  dimensions: ['domain'],
  formula: {
    en: 'commitments whose declared progress is not the proved one / commitments that name a roadmap item',
    fr: 'engagements dont l’avancement déclaré n’est pas celui qui est prouvé / engagements qui nomment un point de la feuille de route',
  },
  latex: String.raw`\frac{G}{n},\quad G = \left|\{c : \mathrm{declared}_c \ne \mathrm{evidenced}_c\}\right|,\quad n = \left|\{c : \mathrm{item}_c\}\right|`,
  operands: {
    G: { en: 'commitments declared otherwise than proved', fr: 'engagements déclarés autrement que constatés' },
    n: { en: 'commitments that name a roadmap item', fr: 'engagements qui nomment un point de la feuille de route' },
  },
  arithmetic: '{G} / {n}',
  source: {
    en: 'Declared and evidenced status as /v1/roadmaps tells them of each item; statuses after the International Aid Transparency Initiative (IATI, activity status) and the Open Government Partnership (OGP, completion)',
    fr: 'État déclaré et état attesté, tels que /v1/roadmaps les dit de chaque point ; états d’après l’Initiative internationale pour la transparence de l’aide (IATI, activity status) et le Partenariat pour un gouvernement ouvert (OGP, completion)',
  },
  range: [0, 1],
  missing: {
    'not-reported': {
      en: 'No commitment names a roadmap item',
      fr: 'Aucun engagement ne nomme de point de la feuille de route',
    },
  },
  version: 1,
  inputs: [
    'roadmap.commitments',
    'agreements.actions',
    'cooperation.meetings',
    'logistics.services',
    'logistics.stocks',
    'logistics.movements',
  ],
  relations: ['commitment_action', 'commitment_standing', 'instrument_action', 'meeting', 'proof'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
