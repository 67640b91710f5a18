import { plural } from '../../i18n/plural.js';
import type en from './texts.en.js';

const products = plural('fr', { one: '# produit', other: '# produits' });
const list = (parts: readonly string[]) => new Intl.ListFormat('fr').format(parts);

const fr: typeof en = {
  title: 'Commerce',
  year: 'Année',
  latestYear: 'la plus récente de chaque figure',
  direction: (exporter, importer) => `${exporter} → ${importer}`,
  side: {
    importer: (country) => `${country} (importateur)`,
    exporter: (country) => `${country} (exportateur)`,
  },
  roles: { importer: 'importateur', exporter: 'exportateur' },
  says: (who, what) => `${who} : ${what}`,
  ofYear: (what, year) => `${what}, ${year}`,
  notReported: 'non déclaré',
  tiny: 'moins d’un centième d’une année voisine',
  columns: { year: 'Année', value: 'Valeur', share: 'Part', by: 'Déclaré par', code: 'Code', item: 'Produit' },
  source: {
    nobody: 'aucune source',
    coverage: (there, asked) => `Couverture : ${there} sur ${asked}.`,
    recorded: (at) => `Enregistré jusqu’au ${at}.`,
    asOf: (at) => `État au ${at}.`,
    cut: 'Il y a plus de chiffres que n’en contient une réponse de l’interface : certains ne sont pas tracés.',
  },
  lines: {
    title: 'Échanges de marchandises, dans chaque sens',
    subtitle: (unit, years) => `Toutes marchandises, ${unit} par an, ${years}`,
    sold: (year, parts) =>
      `En ${year}, les échanges déclarés ont été de ${list(parts.map(({ exporter, importer, amount }) => `${amount} dans le sens ${exporter} → ${importer}`))}.`,
    none: (direction, years) => `Aucun chiffre pour ${direction} : ${years}.`,
    noneSince: (year) => `Personne n’a déclaré de chiffre de toutes les marchandises pour les années après ${year}.`,
    noneOf: (year, latest) =>
      `Personne n’a déclaré de chiffre de toutes les marchandises pour ${year} ; le plus récent est de ${latest}.`,
    rule: 'Chaque sens tel que l’importateur le déclare, le plus souvent fret et assurance compris (CAF) ; points creux : tel que l’exportateur le déclare, là où l’importateur n’a pas de chiffre.',
    empty:
      'Aucun chiffre du commerce entre ces deux pays n’a été envoyé. Les événements du flux trade.flows, qu’envoient les offices de statistique ou les douanes des deux pays, rempliront ce graphique.',
  },
  mirror: {
    title: (direction) => `${direction} : ce que dit chaque partie`,
    subtitle: (unit, years) => `Toutes marchandises, ${unit} par an, ${years}`,
    both: (year, exporter, x, importer, m, asymmetry) =>
      `En ${year} : ${exporter} déclare ${x} d’exportations, ${importer} ${m} d’importations, soit une asymétrie de ${asymmetry}.`,
    bothWithout: (year, exporter, x, importer, m) =>
      `En ${year} : ${exporter} déclare ${x} d’exportations, ${importer} ${m} d’importations.`,
    oneSided: (speaks, silent, years) =>
      `Une seule partie a déclaré : ${speaks}, ${years}. Rien n’a été reçu de l’autre, ${silent} : les deux ne peuvent pas être comparées.`,
    wouldSend: (country, topic) => `L’office de statistique ou la douane l’enverrait au topic ${topic} (${country}).`,
    apart: (first, firstYears, second, secondYears) =>
      `${first} a déclaré ${firstYears}, ${second} ${secondYears} : aucune année n’a les deux, qui ne peuvent donc pas être comparées.`,
    silent: (first, second) => `Ni ${first} ni ${second} n’ont rien déclaré.`,
    asymmetry: 'Asymétrie',
    oneSide: 'une seule partie',
    about:
      'Asymétrie : importations moins exportations, rapportées à leur somme ; 0 % quand les deux parties concordent. Les importations comprennent le plus souvent fret et assurance (CAF), les exportations non (FAB).',
    marks: 'Trait plein, points pleins : l’importateur ; tirets, points creux : l’exportateur.',
    strip:
      'Carrés : pleins là où la partie a déclaré l’année, creux là où il n’y a pas de chiffre ; le carré dit pourquoi.',
  },
  products: {
    title: 'Échanges par produit',
    direction: 'Sens',
    subtitleHs: (direction, unit, year) => `${direction}, ${unit}, ${year}. Chapitres du Système harmonisé`,
    subtitleDigits: (direction, unit, year, digits) =>
      `${direction}, ${unit}, ${year}. Codes à ${digits} chiffres du Système harmonisé, faute de chapitres transmis`,
    subtitleList: (direction, unit, year, classification) =>
      `${direction}, ${unit}, ${year}. Produits de la liste ${classification}`,
    fcl: 'Produits agricoles de la liste de la FAO (FCL) : ils ne sont pas une part du total ci-dessus et ne lui sont pas comparés.',
    largest: (name, share, count) => `${name} : ${share} de ce qui est recensé, parmi ${products(count)}.`,
    only: (name, amount) => `Un seul produit est recensé : ${name}, ${amount}.`,
    others: (count) => `Autres (${count})`,
    item: (code) => `Produit ${code}`,
    empty: (direction, year) => `Aucun produit n’a été envoyé pour ${direction} en ${year}.`,
    emptyEver: (direction) => `Aucun produit n’a été envoyé pour ${direction}.`,
    fill: 'Les événements du flux trade.flows avec des codes du Système harmonisé, qu’envoient les offices de statistique et les douanes, rempliront ce graphique.',
    years: 'Années qui en ont :',
    by: {
      importer: (country) => `Selon l’importateur (${country}).`,
      exporter: (country) => `Selon l’exportateur (${country}) ; l’importateur n’a pas de produits.`,
    },
  },
  wheat: {
    title: 'Blé',
    subtitle: (code, unit, years) => `${code}, ${unit} par an, ${years}`,
    sold: (year, parts) =>
      `En ${year}, les échanges de blé déclarés ont été de ${list(parts.map(({ exporter, importer, amount }) => `${amount} dans le sens ${exporter} → ${importer}`))}.`,
    noneOf: (year, latest) => `Personne n’a déclaré de chiffre du blé pour ${year} ; le plus récent est de ${latest}.`,
    codes: { HS: 'SH 1001', FCL: 'FCL 15' },
    empty: (first, second, topics) =>
      `Ni ${first} ni ${second} n’a envoyé de chiffre du blé échangé entre les deux pays ; cela ne dit pas qu’il n’y en a pas eu. L’office de statistique ou la douane de l’un ou de l’autre l’enverrait par le flux trade.flows (${topics}), avec le code 1001 du Système harmonisé ou 15 de la liste de la FAO.`,
  },
  stated: {
    title: 'Annoncé, non mesuré',
    about:
      'Dit à une occasion et inscrit dans la feuille de route. Ce ne sont pas des statistiques : aucun indicateur n’en est tiré, et ces chiffres ne prolongent pas la série à côté.',
    measures: {
      turnover: 'Échanges, dans les deux sens',
      growth: 'Croissance des échanges',
      'export-potential': 'Potentiel d’exportation',
    },
    noPeriod: 'période non indiquée',
    item: (item) => `Point ${item} de la feuille de route`,
    empty:
      'Aucun chiffre du commerce n’est annoncé dans une feuille de route de ces deux pays. Les événements du flux roadmap.commitments en apportent.',
  },
  derived: {
    title: 'Indicateurs dérivés',
    subtitle: (of, year) => `${of}, ${year}`,
    all: 'Toutes marchandises (SH)',
    columns: { name: 'Indicateur', of: 'De', value: 'Valeur', period: 'Période', coverage: 'Données' },
    coverage: (present, expected) => `${present} sur ${expected}`,
    coverageOpen: (present) => `${present}, d’un nombre inconnu`,
    flows: { M: (country) => `${country}, importations`, X: (country) => `${country}, exportations` },
    base: {
      'trade.growth': (base, year, reached) => `de ${base} en ${year} à ${reached}`,
      'trade.cagr': (base, year, reached) => `sur 5 ans, de ${base} en ${year} à ${reached}`,
    },
    smallBase: 'base très faible : le taux dit peu',
    withPartner: (told, partner) => `${told}, avec le partenaire ${partner}`,
    absent: (names) =>
      `Aucune valeur pour : ${list(names)}. Il y faut le commerce avec tous les partenaires ou de tous les pays, que les offices de statistique envoient par le flux trade.flows.`,
    wide: {
      'trade.intensity': 'intensité des échanges',
      'trade.rca': 'avantage comparatif révélé',
      'trade.export_similarity': 'similarité des exportations',
      'trade.complementarity': 'complémentarité commerciale',
    },
    empty: (year) => `Aucun indicateur n’est tiré de chiffres du commerce de ${year}.`,
  },
};
export default fr;
