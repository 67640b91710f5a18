import Type from 'typebox';
import { commodityNameText, decimal, eventReference, instant, namedArea, orNull, text } from '../http/schemas.js';

export const flowEntry = Type.Object({
  reporter: namedArea,
  partner: namedArea,
  flow: text('M import, X export, RX re-export, RM re-import'),
  period: text('SDMX period'),
  classification: text('Classification of the commodity'),
  commodity: text('Code in that classification; TOTAL for all'),
  commodityName: commodityNameText,
  source: text('Collection that published the figure; declared for sums of customs declarations'),
  value: orNull(decimal('Value')),
  currency: text('ISO 4217'),
  valuation: text('CIF, FOB or unknown'),
  quantity: orNull(decimal('Supplementary quantity')),
  quantityUnit: orNull(text('Unit of the quantity')),
  netMass: orNull(decimal('Net mass, kg')),
  status: text('reported, retracted, suppressed or missing'),
  reason: orNull(text('Why there is no value')),
  observationStatus: orNull(text('SDMX OBS_STATUS')),
  confidentiality: orNull(text('SDMX CONF_STATUS')),
  declarations: orNull(decimal('Declarations in a sum')),
  reference: orNull(text('Where the figure was published')),
  note: orNull(text('What a reader must know of it')),
  simulated: Type.Boolean(),
  revision: orNull(Type.Integer()),
  recordedAt: orNull(instant('When it was recorded here')),
  event: orNull(eventReference),
});
export type FlowEntry = Type.Static<typeof flowEntry>;

const statusOfReason: Readonly<Record<string, string>> = { retracted: 'retracted', suppressed: 'suppressed' };

/** reported where there is a value; otherwise what its reason comes to. */
export function statusOf(reason: string | null): string {
  return reason === null ? 'reported' : (statusOfReason[reason] ?? 'missing');
}
