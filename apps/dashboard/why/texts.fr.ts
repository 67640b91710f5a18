import { plural } from '../i18n/plural.js';
import fields from './fields.fr.js';
import type en from './texts.en.js';

const fr: typeof en = {
  title: 'Pourquoi ce chiffre',
  close: 'Fermer',
  definition: 'Définition',
  formula: 'Formule',
  arithmetic: 'Avec les nombres',
  complete: plural('fr', { one: 'La seule donnée attendue est là', other: 'Les # données attendues sont là' }),
  coverage: (present: string, expected: string) => `${present} des ${expected} données attendues sont là`,
  coverageOpen: plural('fr', {
    one: '# donnée est là ; combien sont à attendre n’est pas connu',
    other: '# données sont là ; combien sont à attendre n’est pas connu',
  }),
  facts: (count: string) => `Faits (${count})`,
  recordedAt: (at: string) => `enregistré le ${at}`,
  more: 'Plus de faits',
  freshAt: (at: string) => `À partir de faits enregistrés jusqu’au ${at}.`,
  version: (version: string) => `Version ${version} de la définition.`,
  reproduce: 'Pour revoir la même chose',
  page: 'Cette page',
  request: 'La requête',
  fields,
  dimensions: {
    reporter: 'déclaré par',
    partner: 'partenaire',
    exporter: 'exportateur',
    importer: 'importateur',
    flow: 'flux',
    classification: 'nomenclature',
    commodity: 'produit',
    corridor: 'corridor',
    leg: 'étape',
    origin: 'de',
    destination: 'à',
    place: 'lieu',
    hub: 'plateforme',
    statistic: 'statistique',
    status: 'statut',
    domain: 'domaine',
    index: 'indice',
    edition: 'édition',
    instrument: 'instrument',
  },
};
export default fr;
