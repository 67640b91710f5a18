import Type from 'typebox';
import type { MissingReason } from '#indicators/definition.js';
import { reasonText } from '#indicators/reasons.js';
import { commodityName } from '#reference/commodities.js';
import { inLanguage, type Multilingual } from '#reference/languages.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { described } from '../http/parameter-texts.js';
import { asOf, Code, language, PairParameter, paging, periods } from '../http/parameters.js';
import { commodityNameText, decimal, instant, namedArea, orNull, text } from '../http/schemas.js';
import { factStatement } from '../reader/fact-statement.js';
import { named } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import { Commodity } from './flow-parameters.js';

export const mirrorParameters = Type.Object({
  pair: PairParameter,
  commodity: Type.Optional(Commodity),
  classification: Type.Optional(Code('Classification of the commodity, such as HS or FCL')),
  ...periods,
  cifFobFactor: Type.Optional(
    Type.Number({
      minimum: 0.5,
      maximum: 3,
      default: 1,
      ...described('What the import is divided by to compare it', '0.5 to 3; 1 compares as reported'),
    }),
  ),
  ...asOf,
  ...paging,
  ...language,
});

const side = Type.Object({
  value: orNull(decimal('Value')),
  currency: orNull(text('ISO 4217')),
  valuation: orNull(text('CIF, FOB or unknown')),
  source: orNull(text('Collection that published the figure')),
  reason: orNull(text('Why there is no value')),
});

export const mirrorEntry = Type.Object({
  exporter: namedArea,
  importer: namedArea,
  period: text('SDMX period'),
  classification: text('Classification of the commodity'),
  commodity: text('Code in that classification'),
  commodityName: commodityNameText,
  exporterReported: side,
  importerReported: side,
  cifFobFactor: decimal('What the import was divided by'),
  asymmetry: orNull(decimal('(M / f - X) / (M / f + X), between -1 and 1')),
  reason: orNull(text('Why there is no asymmetry')),
  reasonText: orNull(text('The same in words')),
  simulated: Type.Boolean(),
  recordedAt: instant('When the newer side was recorded here'),
});
export type MirrorEntry = Type.Static<typeof mirrorEntry>;

const mirrorStatement = factStatement(new URL('./mirror.sql', import.meta.url));
type MirrorRow = Omit<
  MirrorEntry,
  'exporter' | 'importer' | 'commodityName' | 'cifFobFactor' | 'reason' | 'reasonText'
> & {
  exporter: string;
  importer: string;
  reason: MissingReason | 'one-sided' | null;
  key: string;
};

/** Both sides of the same trade beside each other. */
export async function readMirror(asked: Asked<typeof mirrorParameters>): Promise<Page<MirrorEntry>> {
  const { values, language, moment, reader } = asked;
  const limit = values.limit ?? defaultLimit;
  const factor = String(values.cifFobFactor ?? 1);
  const { pair, commodity, classification, period, from, to } = values;
  const parameters = [pair, commodity, classification, from, to, factor, ...keyOf(values.cursor, 1), limit + 1, period];
  const rows = await rowsOf<MirrorRow>(reader, mirrorStatement(moment.asOf, ...parameters));
  return pageOf(rows, limit, ({ key }) => [key], entryOf, none.side);

  function entryOf({ key: _, exporter, importer, ...row }: MirrorRow): MirrorEntry {
    return {
      exporter: named(exporter, language),
      importer: named(importer, language),
      ...row,
      commodityName: commodityName(row.classification, row.commodity, language),
      cifFobFactor: factor,
      reasonText:
        row.reason === null ? null : inLanguage(wordsOf({ exporter, importer, ...row }, row.reason), language),
    };
  }
}

function wordsOf(
  { exporter, importer, exporterReported }: Pick<MirrorRow, 'exporter' | 'importer' | 'exporterReported'>,
  reason: MissingReason | 'one-sided',
): Multilingual {
  if (reason !== 'one-sided') return reasonText(undefined, reason);
  const silent = exporterReported.value === null ? exporter : importer;
  return {
    en: `Only one of the two has a figure: none of this country: ${named(silent, 'en').name}`,
    fr: `Un seul des deux a un chiffre : aucun de ce pays : ${named(silent, 'fr').name}`,
  };
}
