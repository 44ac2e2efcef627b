import { type RefObject, useEffect } from 'react';

/** What a key asks for in a review. */
export type ReviewKey = 'next' | 'previous' | 'accept' | 'comment';

const asked: Readonly<Record<string, ReviewKey>> = { j: 'next', k: 'previous', a: 'accept', c: 'comment' };

/** What this key asks for; nothing while somebody types, or with a modifier, which is the browser's. */
export function reviewKey({ key, modified, isTyping }: { key: string; modified: boolean; isTyping: boolean }): ReviewKey | null {
  if (modified || isTyping || !Object.hasOwn(asked, key)) return null;
  return asked[key] ?? null;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const rowsOf = (place: HTMLElement | null) => [...(place?.querySelectorAll<HTMLElement>('[data-review-row]') ?? [])];

/** `j` and `k` go from figure to figure, `a` accepts, `c` goes to the remark, Escape back to the row. */
export function useReviewKeys(place: RefObject<HTMLElement | null>, isOn: boolean, onAccept: (assignmentId: number) => void) {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const rows = rowsOf(place.current);
      const at = rows.findIndex((row) => row.contains(document.activeElement));
      if (event.key === 'Escape' && isTyping(event.target) && at >= 0) rows[at]?.focus();
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      const key = reviewKey({ key: event.key, modified, isTyping: isTyping(event.target) });
      if (key === null) return;
      const row = rows[key === 'next' ? Math.min(at + 1, rows.length - 1) : key === 'previous' ? Math.max(at - 1, 0) : at];
      if (!row) return;
      event.preventDefault();
      if (key === 'accept') onAccept(Number(row.dataset.reviewRow));
      else if (key === 'comment') row.querySelector<HTMLElement>('textarea:not([aria-hidden])')?.focus();
      else row.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [place, isOn, onAccept]);
}
