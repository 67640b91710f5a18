/** The catalogue as pages to read, one a language. */
import { inLanguage, type Language, type Multilingual } from '#reference/languages.js';
import { catalogue } from './catalogue.js';
import { type Indicator, missingReasons } from './definition.js';
import { reasonText, reasonTexts } from './reasons.js';

const labels = {
  title: { en: 'Indicators', fr: 'Indicateurs' },
  other: { en: '[En français](indicators.fr.md)', fr: '[In English](indicators.md)' },
  intro: {
    en: 'What each indicator measures, how it is made, and when it is missing. `/v1/catalogue` says the same to programs; `/v1/indicators/{code}/explain` shows the formula with the numbers of one value, down to the events.',
    fr: 'Ce que mesure chaque indicateur, comment il est calculé et quand il manque. `/v1/catalogue` dit la même chose aux programmes ; `/v1/indicators/{code}/explain` montre la formule avec les nombres d’une valeur, jusqu’aux événements.',
  },
  colon: { en: ': ', fr: ' : ' },
  semicolon: { en: '; ', fr: ' ; ' },
  comma: { en: ', ', fr: ' ; ' },
  code: { en: 'code', fr: 'code' },
  indicator: { en: 'indicator', fr: 'indicateur' },
  unit: { en: 'Unit', fr: 'Unité' },
  ofFacts: { en: 'currency of the figures', fr: 'monnaie des chiffres' },
  dimensions: { en: 'Dimensions', fr: 'Dimensions' },
  none: { en: 'none', fr: 'aucune' },
  symbol: { en: 'symbol', fr: 'symbole' },
  meaning: { en: 'stands for', fr: 'désigne' },
  range: { en: 'Range', fr: 'Valeurs possibles' },
  missing: { en: 'Missing', fr: 'Manque' },
  inputs: { en: 'Made of', fr: 'Calculé à partir de' },
  source: { en: 'Source', fr: 'Source' },
  version: { en: 'Version', fr: 'Version' },
  dated: { en: 'depends on the day it is asked', fr: 'dépend du jour où il est demandé' },
  reasons: { en: 'Why a value is missing', fr: 'Pourquoi une valeur manque' },
  reasonsIntro: {
    en: 'A missing value is never a zero: it says why. An indicator may say it in words of its own.',
    fr: 'Une valeur manquante n’est jamais un zéro : elle dit pourquoi. Un indicateur peut le dire dans ses propres termes.',
  },
  reason: { en: 'reason', fr: 'motif' },
} satisfies Record<string, Multilingual>;

type Label = keyof typeof labels;
type Say = (text: Multilingual | Label) => string;

/** The files that are made from the catalogue, by their path in the repository. */
export function catalogueDocuments(): Readonly<Record<string, string>> {
  return { 'docs/indicators.md': cataloguePage('en'), 'docs/indicators.fr.md': cataloguePage('fr') };
}

function cataloguePage(language: Language): string {
  const say: Say = (text) => inLanguage(typeof text === 'string' ? labels[text] : text, language);
  const reasons = missingReasons.map((reason) => [`\`${reason}\``, say(reasonTexts[reason])]);
  const contents = catalogue.map(({ code, name }) => [`[\`${code}\`](#${anchor(code)})`, say(name)]);
  return `${[
    '<!-- Made from libs/indicators by "npm run docs": change it there. -->',
    `# ${say('title')}`,
    `${say('intro')} ${say('other')}`,
    table([say('code'), say('indicator')], contents),
    `## ${say('reasons')}`,
    say('reasonsIntro'),
    table([say('reason'), say('meaning')], reasons),
    ...catalogue.map((indicator) => section(indicator, say)),
  ].join('\n\n')}\n`;
}

function section(indicator: Indicator, say: Say): string {
  const { code, name, description, unit, dimensions, latex, operands, source, version, inputs, dated } = indicator;
  const reasons = missingReasons
    .filter((reason) => reason in indicator.missing)
    .map((reason) => `\`${reason}\` ${say(reasonText(indicator, reason))}`);
  const symbols = Object.entries(operands).map(([symbol, meaning]) => [`\`${symbol}\``, say(meaning)]);
  const facts: (readonly [Label, string])[] = [
    ['unit', unit === 'currency' ? say('ofFacts') : `\`${unit}\``],
    ['dimensions', codes(dimensions) || say('none')],
    ['range', rangeOf(indicator, say('comma'))],
    ...(reasons.length > 0 ? ([['missing', reasons.join(say('semicolon'))]] as const) : []),
    ['inputs', codes(inputs)],
    ['source', say(source)],
    ['version', dated ? `${version}, ${say('dated')}` : String(version)],
  ];
  return [
    `## ${code}`,
    `**${say(name)}.** ${say(description)}`,
    // Not between dollars: Markdown takes the backslash off \{ there.
    ['```math', latex, '```'].join('\n'),
    ...(symbols.length > 0 ? [table([say('symbol'), say('meaning')], symbols)] : []),
    facts.map(([label, text]) => `- ${say(label)}${say('colon')}${text}`).join('\n'),
  ].join('\n\n');
}

/** As intervals are written, with the brackets turned outward where there is no bound. */
function rangeOf({ range: [least, greatest] }: Indicator, comma: string): string {
  return `${least === null ? ']−∞' : `[${least}`}${comma}${greatest === null ? '+∞[' : `${greatest}]`}`;
}

const codes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
/** As GitHub makes it of a heading. */
const anchor = (code: string) => code.replaceAll('.', '');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
