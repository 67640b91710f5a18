import Type from 'typebox';
import { flows } from '#contracts/streams/trade-codes.js';
import { described } from '../http/parameter-texts.js';
import { AreaParameter, asOf, Code, language, OneOf, PairParameter, paging, periods } from '../http/parameters.js';

export const Commodity = Type.String({
  pattern: '^[A-Z0-9.]{1,20}$',
  ...described('Commodity code, such as 100199; TOTAL for all'),
});

export const flowParameters = Type.Object({
  pair: Type.Optional(PairParameter),
  reporter: Type.Optional(AreaParameter('Country that reports')),
  partner: Type.Optional(AreaParameter('Counterpart country')),
  flow: Type.Optional(OneOf([...flows], 'M import, X export, RX re-export, RM re-import')),
  commodity: Type.Optional(Commodity),
  classification: Type.Optional(Code('Classification of the commodity, such as HS or FCL')),
  ...periods,
  freq: Type.Optional(OneOf(['A', 'Q', 'M'], 'Years, quarters or months only')),
  source: Type.Optional(
    Code('Collection that published the figure, such as COMTRADE; declared for sums of customs declarations'),
  ),
  ...asOf,
  ...paging,
  ...language,
});
