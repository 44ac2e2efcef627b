import { type RefObject, useEffect, useRef } from 'react';
import { type KeyPlace, scoringKey, typeDigit } from './scoringKeys.ts';

interface Keys {
  isOn: boolean;
  /** The criteria on the page as elements, each with the points of its scale; empty where nothing is scored. */
  place: RefObject<HTMLElement | null>;
  scales: readonly (readonly number[])[];
  onMark: (at: number, value: number) => void;
  onNext: () => void;
  onHelp: () => void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'));

const criteriaIn = (place: HTMLElement | null) => [...(place?.querySelectorAll<HTMLElement>('[data-criterion]') ?? [])];

/** The criterion that has the focus; where none has, the first without points. */
function presentOf(criteria: readonly HTMLElement[]): number {
  const focused = criteria.findIndex((each) => each.contains(document.activeElement));
  if (focused >= 0) return focused;
  return Math.max(
    0,
    criteria.findIndex((each) => each.querySelector('input:checked') === null),
  );
}

/** The focus goes to what has points already, else to the first of the scale; after the last criterion to what follows it. */
function focusOn(criteria: readonly HTMLElement[], at: number): void {
  const there = criteria[at];
  const after = criteria.at(-1)?.closest('form')?.querySelector<HTMLElement>('textarea:not([aria-hidden])');
  const target = there ? (there.querySelector<HTMLElement>('input:checked') ?? there.querySelector('input')) : after;
  target?.focus();
  there?.scrollIntoView({ block: 'nearest' });
}

/** Digits score the focused criterion and move on, `n` goes to the next solution, `?` tells the keys; Escape leaves a text. */
export function useScoringKeys(keys: Keys): void {
  const latest = useRef(keys);
  const last = useRef<KeyPlace>({ at: 0, typed: '' });
  useEffect(() => {
    latest.current = keys;
  });
  const { isOn } = keys;
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      // A dialog above the page has its own keys.
      if (document.querySelector('[role="dialog"]') !== null) return;
      const { place, scales, onMark, onNext, onHelp } = latest.current;
      if (event.key === 'Escape' && isTyping(event.target))
        place.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      const key = scoringKey({ key: event.key, modified, isTyping: isTyping(event.target) });
      if (key === null) return;
      event.preventDefault();
      if (key.does === 'next') onNext();
      else if (key.does === 'help') onHelp();
      else {
        const criteria = criteriaIn(place.current);
        if (criteria.length === 0) return;
        const at = presentOf(criteria);
        const typed = last.current.at === at ? last.current.typed : '';
        const next = typeDigit(scales, { at, typed }, key.digit);
        last.current = { at: next.at, typed: next.typed };
        if (next.mark) onMark(next.mark.at, next.mark.value);
        focusOn(criteria, next.at);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
