import type { Pool } from 'pg';
import Type from 'typebox';
import { commitmentActions } from '#contracts/streams/roadmap-commitments.js';
import { instrumentActions } from '#contracts/streams/agreements-actions.js';
import { domains } from '#contracts/common-fields.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOfAll } from '../http/page.js';
import { asOf, Code, language, OneOf, PairParameter, paging } from '../http/parameters.js';
import { assertKnown } from '../reader/assert-known.js';
import { factStatement } from '../reader/fact-statement.js';
import { rowsOf } from '../reader/rows.js';
import { agreementOf, type ActionRow, commitmentOf, dossiers } from './dossier.js';
import { declaredStatuses } from './standing.js';

const shared = {
  pair: Type.Optional(PairParameter),
  domain: Type.Optional(OneOf([...domains], 'Domain of cooperation')),
  ...asOf,
  ...paging,
  ...language,
};

export const agreementParameters = Type.Object({
  instrument: Type.Optional(Code('Instrument')),
  status: Type.Optional(OneOf([...instrumentActions, 'retracted'], 'The last action on the instrument')),
  ...shared,
});

const commitmentStatuses = [
  ...new Set(commitmentActions.map((action) => declaredStatuses[action])),
  'retracted',
] as const;

export const commitmentParameters = Type.Object({
  commitment: Type.Optional(Code('Commitment')),
  status: Type.Optional(OneOf([...commitmentStatuses], 'What was declared last')),
  roadmap: Type.Optional(Code('Roadmap that the commitment bears on')),
  ...shared,
});

const instruments = factStatement(new URL('./actions.sql', import.meta.url));
const commitments = factStatement(new URL('./commitments.sql', import.meta.url));

/** Instruments, each with its status and all that was done about it. */
export async function readAgreements(
  reader: Pool,
  asked: Asked<typeof agreementParameters>,
): Promise<Page<ReturnType<typeof agreementOf>>> {
  const { values, language: spoken, moment } = asked;
  const { pair, instrument, domain, status, cursor, limit = defaultLimit } = values;
  const [after = null] = keyOf(cursor, 1);
  const rows = await rowsOf<ActionRow>(reader, instruments(moment.asOf, pair, instrument, domain, after));
  if (rows.length === 0) await assertKnown(reader, 'instrument', instrument);
  const today = moment.shown.slice(0, 10);
  const found = dossiers(rows).map((dossier) => agreementOf(dossier, spoken, today));
  const matching = found.filter((one) => status === undefined || one.status === status);
  return pageOfAll(matching, limit, after, (one) => one.instrument, none.instrument);
}

/** Commitments, each with what was declared of it. */
export async function readCommitments(
  reader: Pool,
  asked: Asked<typeof commitmentParameters>,
): Promise<Page<ReturnType<typeof commitmentOf>>> {
  const { values, language: spoken, moment } = asked;
  const { pair, commitment, domain, status, roadmap, cursor, limit = defaultLimit } = values;
  const [after = null] = keyOf(cursor, 1);
  const rows = await rowsOf<ActionRow>(reader, commitments(moment.asOf, pair, commitment, domain, after));
  if (rows.length === 0) await assertKnown(reader, 'commitment', commitment);
  const today = moment.shown.slice(0, 10);
  const found = dossiers(rows).map((dossier) => commitmentOf(dossier, spoken, today));
  const matching = found.filter(
    (one) =>
      (status === undefined || one.status === status) &&
      (roadmap === undefined || one.roadmapItems.some((item) => item.roadmap === roadmap)),
  );
  return pageOfAll(matching, limit, after, (one) => one.commitment, none.commitment);
}
