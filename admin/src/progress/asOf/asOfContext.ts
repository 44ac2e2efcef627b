import { createContext, useContext } from 'react';

/** As of when figures are shown: a day or an instant of the address; empty: now. */
export const AsOfContext = createContext('');

/** As of when the figures around are shown: a day (YYYY-MM-DD), an instant, or '' for now. */
export const useAsOf = (): string => useContext(AsOfContext);
