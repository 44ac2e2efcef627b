import type { ReactNode } from 'react';
import { createTheme, ThemeProvider, useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lightTheme } from './theme.ts';

const paperTheme = createTheme(lightTheme);

/** The theme of the screen; the light one while printing, as paper is white. */
export function PaperTheme({ children }: { children: ReactNode }) {
  const screenTheme = useTheme();
  const isPrinting = useMediaQuery('print', { noSsr: true });
  return <ThemeProvider theme={isPrinting ? paperTheme : screenTheme}>{children}</ThemeProvider>;
}
