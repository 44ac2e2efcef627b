import { announce } from './announcements.ts';
import type { HeldKeys } from './heldKeys.ts';
import { focusPlace, placeNamed } from './placeNamed.ts';

/** How long a page may take to name itself before its heading gets the focus all the same. */
const patience = 600;
/** How long a name that changes may go on changing. */
const calm = 60;
/** How long the place that an address names may take to appear. */
const longPatience = 10_000;

interface Destination {
  heading: HTMLElement;
  /** What the address names on the page, else null: the heading. */
  place: string | null;
  isOtherPage: boolean;
  /** What has been typed since the link was followed, where it names a place. */
  keys: HeldKeys | null;
}

/** Whoever leaves for elsewhere with a key is not called back. */
const leaves = new Set(['Tab', 'Escape']);

/**
 * The one owner of the focus after a change of address. It goes to the place that the address names, once it is there, else to the
 * heading, once the page is named; never into a page behind a dialog, and never away from somebody who has gone elsewhere meanwhile.
 * What is typed before the named place is there is typed into it. Answers what ends the arrival.
 */
export function arrive({ heading, place, isOtherPage, keys }: Destination): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isNamed = !isOtherPage;
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
    window.removeEventListener('keydown', press, true);
  };
  const stop = () => {
    end();
    keys?.drop();
  };
  const say = () => {
    if (!isNamed) announce(heading.textContent?.trim() ?? '');
    isNamed = true;
  };
  const leave = () => {
    say();
    stop();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isTrusted && (place === null || reached !== null || leaves.has(event.key))) leave();
  };
  // What is loaded may be drawn anew under the focus, or open for writing a little later.
  const mayReach = (found: HTMLElement) =>
    found !== reached && (reached === null || !reached.isConnected || document.activeElement === reached);
  const settle = (): void => {
    if (!isAwaited || heading.closest('[aria-hidden="true"]')) return;
    const found = place === null ? null : placeNamed(place);
    if (found && mayReach(found)) {
      say();
      reached = found;
      focusPlace(found);
      void keys?.type();
    }
    if (!isNamed || (place !== null && !hasWaited)) return;
    if (reached) return end();
    stop();
    if (isOtherPage) heading.focus({ preventScroll: true });
  };
  const name = () => {
    say();
    settle();
  };
  const later = (act: () => void, after: number) => timers.add(setTimeout(act, after));
  const watcher = new MutationObserver((changes) => {
    const isRenamed = changes.some(({ target }) => heading.contains(target));
    if (isRenamed && !isNamed && heading.textContent?.trim()) {
      clearTimeout(naming);
      naming = setTimeout(name, calm);
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
  window.addEventListener('keydown', press, true);
  later(name, patience);
  later(() => {
    hasWaited = true;
    name();
  }, longPatience);
  settle();
  return stop;
}
