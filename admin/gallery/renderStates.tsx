import { createRoot } from 'react-dom/client';
import { createStateProviders, type ThemeMode } from './createStateProviders.tsx';
import { findGalleryState } from './galleryEntries.ts';
import { prepareState } from './prepareState.ts';
import { StateStage } from './StateStage.tsx';

/** Renders the state of the address, and the next one when the address changes, without loading the page again. */
export function renderStates(container: HTMLElement, mode: ThemeMode): void {
  let root = createRoot(container);
  let restore = () => {};
  const render = () => {
    const found = findGalleryState(decodeURIComponent(window.location.hash.slice(1)));
    root.unmount();
    restore();
    delete document.documentElement.dataset.state;
    if (!found) return;
    const { address, state } = found;
    restore = prepareState(state);
    root = createRoot(container);
    const stage = <StateStage address={address} state={state} />;
    root.render(createStateProviders({ mode, path: state.path ?? '/', children: stage }));
  };
  window.addEventListener('hashchange', render);
  // The gallery around this frame names the next state so: no step of the history is added.
  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== window.location.origin || typeof data !== 'string' || window.location.hash === `#${data}`) return;
    window.history.replaceState(null, '', `#${data}`);
    render();
  });
  render();
}
