import { useEffect, useRef, useState } from 'preact/hooks';

const shownMs = 4_000;

/** Whether what is shown was another a moment ago. `key`: what it is of; that of another is no change. */
export function useChanged(key: string, shown: string | number | null | undefined): boolean {
  const before = useRef({ key, shown });
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    const last = before.current;
    before.current = { key, shown };
    setChanged(false);
    if (last.key !== key || last.shown === undefined || last.shown === shown) return;
    setChanged(true);
    const end = setTimeout(() => setChanged(false), shownMs);
    return () => clearTimeout(end);
  }, [key, shown]);
  return changed;
}
