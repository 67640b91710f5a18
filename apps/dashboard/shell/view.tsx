import type { View as Name } from '../address.js';
import { type Later, later } from '../parts/later.js';

export interface ViewOf {
  /** `KAZ-MAR`, codes in alphabetical order. */
  readonly pair: string;
}

/** A view is loaded when it is first looked at. */
const shown: Record<Name, Later<ViewOf>> = {
  overview: later(async () => (await import('../views/overview/overview.js')).Overview),
  roadmap: later(async () => (await import('../views/roadmap/roadmap.js')).Roadmap),
  trade: later(async () => (await import('../views/trade/trade.js')).Trade),
  logistics: later(async () => (await import('../views/logistics/logistics.js')).Logistics),
  agreements: later(async () => (await import('../views/agreements/agreements.js')).Agreements),
  quality: later(async () => (await import('../views/quality/quality.js')).Quality),
};

/** Begins to load a view. */
export const loadView = (view: Name): void => shown[view].load();

export function View({ view, pair }: ViewOf & { readonly view: Name }) {
  const Shown = shown[view];
  return <Shown pair={pair} />;
}
