import type { Multilingual } from '#reference/languages.js';

/** What a fact that bears on a roadmap item is of. */
export type BearingKind =
  'commitment' | 'instrument' | 'meeting' | 'outcome' | 'service' | 'hub' | 'corridor' | 'trade' | 'score';

/** A fact that bears on a roadmap item, or a thing that many such facts are of. */
export interface BearingFact {
  readonly item: number;
  readonly rel: BearingKind;
  readonly code: string;
  readonly title: Multilingual | null;
  /** What happened: an action, a status, the kind of an outcome. */
  readonly action: string;
  readonly date: string | null;
  readonly details: {
    readonly due?: string | null;
    readonly note?: Multilingual | null;
    readonly figures?: readonly StatedFigure[] | null;
    readonly kind?: string;
    readonly statedBy?: string | null;
    readonly meetingStatus?: string;
    readonly meetingTitle?: Multilingual;
  } | null;
  readonly reporter: string;
  readonly simulated: boolean;
  readonly recordedAt: string;
}

/** A figure that somebody stated: no statistic. */
export interface StatedFigure {
  readonly measure: string;
  readonly value: string | number;
  readonly unit: string;
  readonly period?: string;
  readonly statedBy: string;
  readonly evidence?: object;
}
