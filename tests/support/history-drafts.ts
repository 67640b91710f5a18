/** What the events of a made-up history say, stream by stream. */
import type { StreamName } from '#contracts/streams.js';
import type { Random } from '../../samples/simulator/random.js';
import { agreementDrafts } from './history-drafts-agreements.js';
import { logisticsDrafts } from './history-drafts-logistics.js';
import { tradeDrafts } from './history-drafts-trade.js';

/** A fact that is to be told of: its natural key, and something new to say of it each time. */
export interface Draft {
  readonly key: object;
  says(random: Random): object;
}

/** The `n`th fact of an owner in the stream. */
export type NewDraft = (random: Random, owner: string, n: number) => Draft;

export const drafts: Readonly<Record<StreamName, NewDraft>> = {
  ...tradeDrafts,
  ...logisticsDrafts,
  ...agreementDrafts,
};
