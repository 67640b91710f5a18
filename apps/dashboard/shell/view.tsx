import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { View as Name } from '../address.js';
import { t } from '../i18n/texts.js';

export interface ViewOf {
  /** `KAZ-MAR`, codes in alphabetical order. */
  readonly pair: string;
}

/** A view is loaded when it is first looked at. */
const load: Record<Name, () => Promise<ComponentType<ViewOf>>> = {
  overview: async () => (await import('../views/overview/overview.js')).Overview,
  roadmap: async () => (await import('../views/roadmap/roadmap.js')).Roadmap,
  trade: async () => (await import('../views/trade/trade.js')).Trade,
  logistics: async () => (await import('../views/logistics/logistics.js')).Logistics,
  agreements: async () => (await import('../views/agreements/agreements.js')).Agreements,
  quality: async () => (await import('../views/quality/quality.js')).Quality,
};
const loaded = new Map<Name, ComponentType<ViewOf>>();

export function View({ view, pair }: ViewOf & { readonly view: Name }) {
  const [, setArrived] = useState<Name>();
  useEffect(() => {
    if (loaded.has(view)) return;
    void load[view]().then((component) => {
      loaded.set(view, component);
      setArrived(view);
    });
  }, [view]);
  const Shown = loaded.get(view);
  return Shown ? <Shown pair={pair} /> : <p class="awaited">{t().figure.awaited}</p>;
}
