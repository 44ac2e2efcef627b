import { type RefObject, useEffect } from 'react';

/** The action of a key during a review. */
export type ReviewShortcut = 'next' | 'previous' | 'accept' | 'comment';

const shortcutsByKey: Readonly<Record<string, ReviewShortcut>> = { j: 'next', k: 'previous', a: 'accept', c: 'comment' };

/** The action of this key; null in a text field, or with a modifier, which belongs to the browser. */
export function parseReviewShortcut({
  key,
  modified,
  isTyping,
}: {
  key: string;
  modified: boolean;
  isTyping: boolean;
}): ReviewShortcut | null {
  if (modified || isTyping || !Object.hasOwn(shortcutsByKey, key)) return null;
  return shortcutsByKey[key] ?? null;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const reviewRows = (container: HTMLElement | null) => [...(container?.querySelectorAll<HTMLElement>('[data-review-row]') ?? [])];

/** `j` and `k` move between figures, `a` accepts, `c` focuses the remark, Escape returns to the row. */
export function useReviewShortcuts(
  container: RefObject<HTMLElement | null>,
  isEnabled: boolean,
  onAccept: (assignmentId: number) => void,
) {
  useEffect(() => {
    if (!isEnabled) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      const rows = reviewRows(container.current);
      const currentIndex = rows.findIndex((row) => row.contains(document.activeElement));
      if (event.key === 'Escape' && isTyping(event.target) && currentIndex >= 0) rows[currentIndex]?.focus();
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      const key = parseReviewShortcut({ key: event.key, modified, isTyping: isTyping(event.target) });
      if (key === null) return;
      const row =
        rows[
          key === 'next'
            ? Math.min(currentIndex + 1, rows.length - 1)
            : key === 'previous'
              ? Math.max(currentIndex - 1, 0)
              : currentIndex
        ];
      if (!row) return;
      event.preventDefault();
      if (key === 'accept') onAccept(Number(row.dataset.reviewRow));
      else if (key === 'comment') row.querySelector<HTMLElement>('textarea:not([aria-hidden])')?.focus();
      else row.focus();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [container, isEnabled, onAccept]);
}
