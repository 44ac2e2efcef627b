import { type ReactNode, useSyncExternalStore } from 'react';
import { createTheme, ThemeProvider, useTheme } from '@mui/material/styles';
import { lightTheme } from './theme.ts';

const paperTheme = createTheme(lightTheme);

const printQuery = () => window.matchMedia('print');
function subscribeToPrinting(notify: () => void): () => void {
  const query = printQuery();
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

/** The theme of the screen; the light one while printing, as paper is white. */
export function PaperTheme({ children }: { children: ReactNode }) {
  const screenTheme = useTheme();
  const isPrinting = useSyncExternalStore(subscribeToPrinting, () => printQuery().matches);
  return <ThemeProvider theme={isPrinting ? paperTheme : screenTheme}>{children}</ThemeProvider>;
}
