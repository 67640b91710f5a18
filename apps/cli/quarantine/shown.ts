/** How a refused event is told. Pure. */
import type { Language } from '#reference/languages.js';
import { printable } from '../printable.js';
import { type Texts, texts } from './texts.js';

/** A refused event, as the gateway shows it. */
export interface Refused {
  readonly id: string;
  readonly owner: { readonly code: string };
  readonly stream: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly source: string | null;
  readonly eventId: string | null;
  readonly reason: string;
  readonly path: string;
  readonly message: string;
  readonly advice: string | null;
  readonly text: string | null;
  readonly quarantinedAt: string;
  readonly replayedAt: string | null;
  /** Undefined of a gateway of a version before, as all that follows. */
  readonly acceptedAt?: string | null;
  readonly dismissedAt?: string | null;
  readonly dismissedBy?: string | null;
  readonly dismissedWhy?: string | null;
}

/** What became of one; a gateway of a version before tells of replays alone. */
export function stateOf({ replayedAt, acceptedAt, dismissedAt }: Refused, language: Language): string {
  const { states } = texts[language];
  if (acceptedAt) return states.accepted;
  if (replayedAt !== null) return states.replayed;
  return dismissedAt ? states.dismissed : states.open;
}

/** All of one, and what it says; `after`: one of its source and id that was refused after it was sent again. */
export function shownText(one: Refused, after: Refused | undefined, language: Language): string {
  const say = texts[language];
  return [
    say.head(one.id, one.reason, one.path || say.wholeMessage),
    `  ${printable(one.message, 1_000)}`,
    `  ${one.advice ?? ''}`,
    ...(one.eventId === null ? [] : [say.event(printable(one.eventId), printable(one.source ?? say.nobody))]),
    say.refused(one.quarantinedAt, one.topic, one.partition, one.offset),
    ...becameOf(one, after, say),
    '',
    one.text === null ? say.hidden : printable(one.text, 70_000),
  ].join('\n');
}

function becameOf(one: Refused, after: Refused | undefined, say: Texts): string[] {
  const { replayedAt, acceptedAt, dismissedAt, dismissedBy, dismissedWhy } = one;
  const by = dismissedBy ? printable(dismissedBy) : undefined;
  return [
    ...(replayedAt === null ? [] : [say.sentAgainAt(replayedAt)]),
    ...(after ? [say.refusedAfter(after.quarantinedAt, after.id)] : []),
    ...(replayedAt === null || acceptedAt || after ? [] : [say.notRefusedYet]),
    ...(acceptedAt ? [replayedAt === null ? say.acceptedSince(acceptedAt) : say.acceptedAgain(acceptedAt)] : []),
    ...(dismissedAt ? [say.dismissedAt(dismissedAt, by, printable(dismissedWhy, 500))] : []),
  ];
}
