import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/texts.js';

/** A component that is in a file of its own. */
export interface Later<P> {
  (props: P): VNode;
  /** Begins to load it before it is shown. */
  load(): void;
}

/** A component that is loaded when it is first shown, or told to; until then it is awaited. */
export function later<P extends object>(read: () => Promise<ComponentType<P>>): Later<P> {
  let Loaded: ComponentType<P> | undefined;
  const load = async () => {
    Loaded = await read();
  };
  function Shown(props: P) {
    const [there, setThere] = useState(Loaded !== undefined);
    useEffect(() => {
      if (!there) void load().then(() => setThere(true));
    }, []);
    return there && Loaded ? <Loaded {...props} /> : <p class="awaited">{t().figure.awaited}</p>;
  }
  return Object.assign(Shown, { load: () => void load() });
}
