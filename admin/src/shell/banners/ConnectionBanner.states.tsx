import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';

/** The browser says that it has no connection. */
function goOffline(): () => void {
  Object.defineProperty(window.navigator, 'onLine', { configurable: true, get: () => false });
  return () => Reflect.deleteProperty(window.navigator, 'onLine');
}

export default {
  offline: { element: <ConnectionBanner />, prepare: goOffline },
} satisfies ComponentStates;
