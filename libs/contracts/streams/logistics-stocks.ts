import Type from 'typebox';
import { record } from '../common-fields.js';
import { Amount, Area, Day, Hs, Identifier, MultilingualText, OneOf, Place } from '../types.js';

/** Goods that came into or left a hub. */
export const logisticsStock = record(
  {
    hub: Identifier({ en: 'Hub', fr: 'Identifiant de la plateforme' }),
    name: MultilingualText({ en: 'Name of the hub', fr: 'Nom de la plateforme' }),
    place: Place({ en: 'Where the hub stands', fr: 'Lieu de la plateforme' }),
    movement: Identifier({
      en: 'Receipt or issue, unique in the hub',
      fr: 'Entrée ou sortie, unique au sein de la plateforme',
    }),
    direction: OneOf(['in', 'out'], { en: 'in: received; out: issued', fr: 'in : entrée ; out : sortie' }),
    movedOn: Day({ en: 'Day of the movement', fr: 'Jour du mouvement' }),
    commodity: Hs({ en: 'What it is, HS', fr: 'Marchandise (SH)' }),
    tonnes: Amount({ en: 'How much, tonnes', fr: 'Quantité, en tonnes' }),
    origin: Area({ en: 'Country that the goods come from', fr: 'Pays d’où viennent les marchandises' }),
    destination: Type.Optional(
      Area({ en: 'Country that issued goods go to', fr: 'Pays où vont les marchandises sorties' }),
    ),
  },
  {
    en: 'Goods came into or left a hub.',
    fr: 'Des marchandises sont entrées dans une plateforme (in) ou en sont sorties (out).',
  },
);
export type LogisticsStock = Type.Static<typeof logisticsStock>;
