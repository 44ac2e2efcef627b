import { useSyncExternalStore } from 'react';
import type { ThemeMode } from './createStateProviders.tsx';

const widths = [1440, 390] as const;
export type FrameWidth = (typeof widths)[number];

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

const readAddress = () => `${window.location.search}${window.location.hash}`;

/** What the address says: the state, the theme and the width. An address that is sent to somebody shows the same. */
export function useGalleryAddress() {
  useSyncExternalStore(subscribe, readAddress);
  const search = new URLSearchParams(window.location.search);
  const mode: ThemeMode = search.get('mode') === 'dark' ? 'dark' : 'light';
  const width: FrameWidth = search.get('width') === '390' ? 390 : 1440;
  const update = (next: Record<string, string>) => {
    const changed = new URLSearchParams({ mode, width: String(width), ...next });
    window.history.replaceState(null, '', `?${changed}${window.location.hash}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };
  return {
    state: decodeURIComponent(window.location.hash.slice(1)),
    mode,
    width,
    setMode: (next: ThemeMode) => update({ mode: next }),
    setWidth: (next: FrameWidth) => update({ width: String(next) }),
  };
}
