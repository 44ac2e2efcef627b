import { type RefObject, useEffect, useRef } from 'react';
import { type KeyboardPosition, parseScoringShortcut, applyDigit } from './scoringShortcuts.ts';

interface ScoringShortcutOptions {
  isEnabled: boolean;
  /** The criteria on the page as DOM elements with the points of their scales; empty where there is no form. */
  container: RefObject<HTMLElement | null>;
  scales: readonly (readonly number[])[];
  onMark: (criterionIndex: number, value: number) => void;
  onNext: () => void;
  onHelp: () => void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['TEXTAREA', 'SELECT'].includes(target.tagName) ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'));

const criterionElements = (container: HTMLElement | null) => [
  ...(container?.querySelectorAll<HTMLElement>('[data-criterion]') ?? []),
];

/** The focused criterion; without focus, the first one without points; -1 where all have some, so that a digit changes none by surprise. */
function currentCriterionIndex(criteria: readonly HTMLElement[]): number {
  const focused = criteria.findIndex((each) => each.contains(document.activeElement));
  return focused >= 0 ? focused : criteria.findIndex((each) => each.querySelector('input:checked') === null);
}

/** Focuses the chosen step of a criterion, otherwise its first step; after the last criterion the button that sends, never a text. */
function focusCriterion(criteria: readonly HTMLElement[], index: number): void {
  const current = criteria[index];
  const sendButton = criteria.at(-1)?.closest('form')?.querySelector<HTMLElement>('button[type="submit"]');
  const target = current ? (current.querySelector<HTMLElement>('input:checked') ?? current.querySelector('input')) : sendButton;
  target?.focus();
  current?.scrollIntoView({ block: 'nearest' });
}

/**
 * Digits score the current criterion and move on, `n` opens the next solution, `?` lists the shortcuts, Escape leaves a text
 * field.
 */
export function useScoringShortcuts(options: ScoringShortcutOptions): void {
  const latest = useRef(options);
  const last = useRef<KeyboardPosition>({ criterionIndex: 0, typed: '' });
  useEffect(() => {
    latest.current = options;
  });
  const { isEnabled } = options;
  useEffect(() => {
    if (!isEnabled) return undefined;
    const handleKeyDown = (event: KeyboardEvent) => {
      // An open dialog handles its own keys.
      if (document.querySelector('[role="dialog"]') !== null) return;
      const { container, scales, onMark, onNext, onHelp } = latest.current;
      if (event.key === 'Escape' && isTyping(event.target))
        container.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      const key = parseScoringShortcut({ key: event.key, modified, isTyping: isTyping(event.target) });
      if (key === null) return;
      event.preventDefault();
      if (key.kind === 'next') onNext();
      else if (key.kind === 'help') onHelp();
      else {
        const criteria = criterionElements(container.current);
        if (criteria.length === 0) return;
        const criterionIndex = currentCriterionIndex(criteria);
        if (criterionIndex < 0) return;
        const typed = last.current.criterionIndex === criterionIndex ? last.current.typed : '';
        const next = applyDigit(scales, { criterionIndex, typed }, key.digit);
        last.current = { criterionIndex: next.criterionIndex, typed: next.typed };
        if (next.mark) onMark(next.mark.criterionIndex, next.mark.value);
        focusCriterion(criteria, next.criterionIndex);
      }
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [isEnabled]);
}
