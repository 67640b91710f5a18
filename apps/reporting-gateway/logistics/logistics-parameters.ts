import Type from 'typebox';
import { AreaParameter, asOf, Code, language, PairParameter, paging, periods, span } from '../http/parameters.js';

const shared = { pair: Type.Optional(PairParameter), ...span, ...asOf, ...paging, ...language };

export const corridorParameters = Type.Object({ corridor: Type.Optional(Code('Corridor')), ...shared });
export const hubParameters = Type.Object({ hub: Type.Optional(Code('Hub')), ...shared });
export const serviceParameters = Type.Object({ service: Type.Optional(Code('Service')), ...shared });

export const scoreParameters = Type.Object({
  pair: Type.Optional(PairParameter),
  area: Type.Optional(AreaParameter('Country that the score is of')),
  index: Type.Optional(Code('Index and component, such as UNCTAD.LSCI or WB.LPI')),
  edition: Type.Optional(Code('Edition of the index')),
  ...periods,
  ...asOf,
  ...paging,
  ...language,
});
