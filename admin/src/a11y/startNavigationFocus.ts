import { announce } from './announcements.ts';
import type { KeyBuffer } from './KeyBuffer.ts';
import { focusElement, findFragmentTarget } from './findFragmentTarget.ts';

/** In ms: how long to wait for another title than that of the page before, before the heading gets the focus anyway. */
const headingTimeout = 600;
/** In ms: how long to wait for further changes of the title. */
const renameDebounce = 60;
/** In ms: how long to wait for the fragment's target, and for the title of a page that loads slowly. */
const targetTimeout = 10_000;

interface NavigationTarget {
  heading: HTMLElement;
  /** The fragment of the address; null for the heading. */
  fragment: string | null;
  isNewPage: boolean;
  /** Keys typed since the navigation, where there is a fragment. */
  keyBuffer: KeyBuffer | null;
}

/** Keys with which the user leaves: the focus is not moved after them. */
const leaveKeys = new Set(['Tab', 'Escape']);

const titleOf = (heading: HTMLElement): string => heading.textContent?.trim() ?? '';

/**
 * Moves the focus after a navigation: to the fragment's target once it is rendered, otherwise to the heading once the page has
 * its title. It never focuses behind a dialog, and stops when the user has moved the focus. Keys typed before are replayed at the
 * target. Returns a function that stops it.
 */
export function startNavigationFocus({ heading, fragment, isNewPage, keyBuffer }: NavigationTarget): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isNamed = !isNewPage;
  let isActive = true;
  let isTimedOut = false;
  let focusedTarget: HTMLElement | null = null;
  let titleTimer: ReturnType<typeof setTimeout> | undefined;

  const finish = () => {
    isActive = false;
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
    clearTimeout(titleTimer);
    window.removeEventListener('pointerdown', leave, true);
    window.removeEventListener('keydown', handleKeyDown, true);
  };
  const stop = () => {
    finish();
    keyBuffer?.clear();
  };
  const announcePage = () => {
    if (!isNamed) announce(titleOf(heading));
    isNamed = true;
  };
  const leave = () => {
    announcePage();
    stop();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.isTrusted && (fragment === null || focusedTarget !== null || leaveKeys.has(event.key))) leave();
  };
  // A target may be re-rendered, or become editable, shortly after it got the focus.
  const mayFocus = (element: HTMLElement) =>
    element !== focusedTarget &&
    (focusedTarget === null || !focusedTarget.isConnected || document.activeElement === focusedTarget);
  const updateFocus = (): void => {
    if (!isActive || heading.closest('[aria-hidden="true"]')) return;
    const element = fragment === null ? null : findFragmentTarget(fragment);
    if (element && mayFocus(element)) {
      announcePage();
      focusedTarget = element;
      focusElement(element);
      void keyBuffer?.replay();
    }
    if (!isNamed || (fragment !== null && !isTimedOut)) return;
    if (focusedTarget) return finish();
    stop();
    if (isNewPage) heading.focus({ preventScroll: true });
  };
  const confirmTitle = () => {
    announcePage();
    updateFocus();
  };
  const schedule = (callback: () => void, delay: number) => timers.add(setTimeout(callback, delay));
  const observer = new MutationObserver((changes) => {
    const isRenamed = changes.some(({ target }) => heading.contains(target));
    if (isRenamed && !isNamed && titleOf(heading) !== '') {
      clearTimeout(titleTimer);
      titleTimer = setTimeout(confirmTitle, renameDebounce);
    }
    updateFocus();
  });

  observer.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['aria-hidden', 'aria-busy', 'data-place'],
  });
  window.addEventListener('pointerdown', leave, true);
  window.addEventListener('keydown', handleKeyDown, true);
  schedule(() => {
    if (titleOf(heading) !== '') confirmTitle();
  }, headingTimeout);
  schedule(() => {
    isTimedOut = true;
    confirmTitle();
  }, targetTimeout);
  updateFocus();
  return stop;
}
