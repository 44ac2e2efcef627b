import { announce } from './announcements.ts';
import type { KeyBuffer } from './KeyBuffer.ts';
import { focusElement, findFragmentTarget } from './findFragmentTarget.ts';

/** In ms: how long to wait for a page's title before its heading gets the focus anyway. */
const headingTimeout = 600;
/** In ms: how long to wait for further changes of the title. */
const renameDebounce = 60;
/** In ms: how long to wait for the fragment's target. */
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

/**
 * Moves the focus after a navigation: to the fragment's target once it is rendered, otherwise to the heading once the page has
 * its title. It never focuses behind a dialog, and stops when the user has moved the focus. Keys typed before are replayed at the
 * target. Returns a function that stops it.
 */
export function startNavigationFocus({ heading, fragment, isNewPage, keyBuffer }: NavigationTarget): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isNamed = !isNewPage;
  let isAwaited = true;
  let hasWaited = false;
  let reached: HTMLElement | null = null;
  let naming: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    isAwaited = false;
    watcher.disconnect();
    for (const timer of timers) clearTimeout(timer);
    clearTimeout(naming);
    window.removeEventListener('pointerdown', leave, true);
    window.removeEventListener('keydown', handleKeyDown, true);
  };
  const stop = () => {
    end();
    keyBuffer?.clear();
  };
  const announcePage = () => {
    if (!isNamed) announce(heading.textContent?.trim() ?? '');
    isNamed = true;
  };
  const leave = () => {
    announcePage();
    stop();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.isTrusted && (fragment === null || reached !== null || leaveKeys.has(event.key))) leave();
  };
  // A target may be re-rendered, or become editable, shortly after it got the focus.
  const mayReach = (found: HTMLElement) =>
    found !== reached && (reached === null || !reached.isConnected || document.activeElement === reached);
  const settle = (): void => {
    if (!isAwaited || heading.closest('[aria-hidden="true"]')) return;
    const found = fragment === null ? null : findFragmentTarget(fragment);
    if (found && mayReach(found)) {
      announcePage();
      reached = found;
      focusElement(found);
      void keyBuffer?.replay();
    }
    if (!isNamed || (fragment !== null && !hasWaited)) return;
    if (reached) return end();
    stop();
    if (isNewPage) heading.focus({ preventScroll: true });
  };
  const name = () => {
    announcePage();
    settle();
  };
  const schedule = (act: () => void, after: number) => timers.add(setTimeout(act, after));
  const watcher = new MutationObserver((changes) => {
    const isRenamed = changes.some(({ target }) => heading.contains(target));
    if (isRenamed && !isNamed && heading.textContent?.trim()) {
      clearTimeout(naming);
      naming = setTimeout(name, renameDebounce);
    }
    settle();
  });

  watcher.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['aria-hidden', 'aria-busy', 'data-place'],
  });
  window.addEventListener('pointerdown', leave, true);
  window.addEventListener('keydown', handleKeyDown, true);
  schedule(name, headingTimeout);
  schedule(() => {
    hasWaited = true;
    name();
  }, targetTimeout);
  settle();
  return stop;
}
