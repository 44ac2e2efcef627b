import { announce } from './announcements.ts';
import type { KeyBuffer } from './KeyBuffer.ts';
import { focusElement, findFragmentTarget } from './findFragmentTarget.ts';

/** How long a page may take to name itself before its heading gets the focus all the same. */
const headingTimeout = 600;
/** How long a name that changes may go on changing. */
const renameDebounce = 60;
/** How long the place that an address names may take to appear. */
const targetTimeout = 10_000;

interface NavigationTarget {
  heading: HTMLElement;
  /** What the address names on the page, else null: the heading. */
  fragment: string | null;
  isNewPage: boolean;
  /** What has been typed since the link was followed, where it names a place. */
  keyBuffer: KeyBuffer | null;
}

/** Whoever leaves for elsewhere with a key is not called back. */
const leaveKeys = new Set(['Tab', 'Escape']);

/**
 * The one owner of the focus after a change of address. It goes to the place that the address names, once it is there, else to the
 * heading, once the page is named; never into a page behind a dialog, and never away from somebody who has gone elsewhere meanwhile.
 * What is typed before the named place is there is typed into it. Answers what ends the arrival.
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
  // What is loaded may be drawn anew under the focus, or open for writing a little later.
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
