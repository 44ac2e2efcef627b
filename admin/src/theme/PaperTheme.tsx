import type { ReactNode } from 'react';
import { createTheme, ThemeProvider, useTheme } from '@mui/material/styles';
import { lightTheme } from './theme.ts';
import { useIsOnPaper } from './useIsOnPaper.ts';

const paperTheme = createTheme(lightTheme);

/** The theme of the screen; the light one while printing, as paper is white. */
export function PaperTheme({ children }: { children: ReactNode }) {
  const screenTheme = useTheme();
  const isPrinting = useIsOnPaper();
  return <ThemeProvider theme={isPrinting ? paperTheme : screenTheme}>{children}</ThemeProvider>;
}
