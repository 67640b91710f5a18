/** What a sender is told of a file. */
import Type, { type Static } from 'typebox';
import type { Language } from '#reference/languages.js';
import { link, orNull, text } from '../http/schemas.js';

const count = (description: string) => Type.Integer({ description });

export const cellError = Type.Object({
  line: count('Line of the file, the line of names being 1'),
  column: orNull(text('Column; null: the row as a whole')),
  value: orNull(text('What stands there')),
  reason: text('Why the row is refused'),
  message: text('What is wrong, and what is allowed'),
  example: orNull(text('What may have been meant; empty: nothing may stand there; null: it cannot be told')),
});

export const receiptSchema = Type.Object({
  stream: text('Stream'),
  owner: text('Owner'),
  topic: text('Topic that the rows go to'),
  dryRun: Type.Boolean({ description: 'Nothing was published: what would be is told' }),
  rows: count('Rows that are not blank'),
  inOrder: count('Rows that are events in order'),
  published: count('Rows that are durable in the log; of a dry run none'),
  refused: count('Rows that are not in order; they are not published'),
  errors: Type.Array(cellError, { description: 'What is wrong with the first of the refused rows' }),
  refusedUnlisted: count('Refused rows of which errors say nothing'),
  summary: text('The same in words'),
  links: Type.Array(link, { description: 'Where to see what becomes of the rows, once there are any' }),
});
export type Receipt = Static<typeof receiptSchema>;
export type Counts = Pick<Receipt, 'owner' | 'stream' | 'dryRun' | 'rows' | 'inOrder' | 'published' | 'refused'>;

export function summaryOf(
  { owner, stream, dryRun, rows, inOrder, published, refused }: Counts,
  language: Language,
): string {
  const where = qualityOf({ owner, stream });
  if (rows === 0) {
    return language === 'fr'
      ? 'Rien n’a été publié : aucune ligne n’a été lue sous celle des noms de colonnes.'
      : 'Nothing was published: no row was read below the line that names the columns.';
  }
  if (language === 'fr') {
    const done = dryRun
      ? `À blanc. Lignes en règle : ${inOrder} sur ${rows}`
      : `Lignes publiées : ${published} sur ${rows}`;
    return refused === 0
      ? `${done}.${published > 0 ? ` Ce qui avait déjà été envoyé compte comme doublon : ${where} dit combien.` : ''}`
      : `${done} ; refusées et non publiées : ${refused}. Corrigez celles-ci et renvoyez le fichier entier : ce qui est déjà là ne compte pas deux fois.`;
  }
  const done = dryRun ? `Dry run. Rows in order: ${inOrder} of ${rows}` : `Rows published: ${published} of ${rows}`;
  return refused === 0
    ? `${done}.${published > 0 ? ` What was sent before counts as a duplicate: ${where} tells how many.` : ''}`
    : `${done}; refused and not published: ${refused}. Mend these and send the whole file again: what is there already does not count twice.`;
}

const qualityOf = ({ owner, stream }: Pick<Counts, 'owner' | 'stream'>) =>
  `/v1/quality?owner=${owner}&stream=${stream}`;

export function linksOf({ owner, stream }: Pick<Counts, 'owner' | 'stream'>, language: Language): Receipt['links'] {
  const isFrench = language === 'fr';
  return [
    {
      rel: 'quality',
      href: qualityOf({ owner, stream }),
      title: isFrench ? 'Ce que les lignes sont devenues, en nombres' : 'What became of the rows, in numbers',
    },
    {
      rel: 'quarantine',
      href: `/v1/quarantine?owner=${owner}&stream=${stream}`,
      title: isFrench
        ? 'Événements refusés à la réception, dont ceux qui contredisent une ligne envoyée avant'
        : 'Events refused when they were taken in, such as those that contradict a row sent before',
    },
  ];
}
