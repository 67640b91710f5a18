import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/texts.js';

/** The marks of a drawing that open something, those that open the same once. */
export function opensOf(drawing: Element): readonly Element[] {
  const marks = [...drawing.querySelectorAll('.opens')];
  return [...new Map(marks.toReversed().map((mark) => [mark.getAttribute('data-key'), mark])).values()].toReversed();
}

const press = (mark: Element | undefined) => mark?.dispatchEvent(new MouseEvent('click'));

const nearMost = 14;

/** Small marks are met by a pointer that is close to them. */
export function openNear(drawing: Element, marks: readonly Element[]): void {
  const nearest = ({ target, clientX, clientY }: MouseEvent) => {
    if ((target as Element).closest('.opens')) return undefined;
    const distanceTo = (mark: Element) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
    };
    const [first] = marks.map((mark) => ({ mark, far: distanceTo(mark) })).sort((a, b) => a.far - b.far);
    return first && first.far <= nearMost ? first.mark : undefined;
  };
  drawing.addEventListener('click', (event) => press(nearest(event as MouseEvent)));
  drawing.addEventListener('pointermove', (event) =>
    drawing.classList.toggle('near', nearest(event as MouseEvent) !== undefined),
  );
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The marks of a drawing by keyboard: one button, which the arrows move from mark to mark, and which opens what it is at. */
export function Pointer({ marks }: { readonly marks: readonly Element[] }) {
  const last = marks.length - 1;
  const [wanted, setAt] = useState(0);
  const [focused, setFocused] = useState(false);
  const at = Math.min(wanted, last);
  const mark = marks[at]!;
  useEffect(() => {
    if (!focused) return;
    mark.classList.add('pointed');
    return () => mark.classList.remove('pointed');
  }, [mark, focused]);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setAt(step(at, last));
  };
  return (
    <button
      type="button"
      class="pointer"
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onKeyDown={move}
      onClick={() => press(mark)}
    >
      <span aria-live={focused ? 'polite' : 'off'}>{mark.getAttribute('data-said')}</span>{' '}
      <span class="mention">{t().figure.pointer}</span>
    </button>
  );
}
