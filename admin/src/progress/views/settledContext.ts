import { createContext } from 'react';

/** Called by a view whose content is there, or has failed. */
export const SettledContext = createContext<() => void>(() => undefined);
