import { menuWidth } from '../../theme/menuWidth.ts';
import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

interface BarFrameProps {
  /** Its name, for screen readers. */
  label: string;
  /** What the acts are about: a state and what is missing, or how much is chosen. */
  children: ReactNode;
  /** The next acts. */
  actions?: ReactNode;
  /** What the first act leads to. */
  consequence?: string | null;
}

const frameStyles = {
  position: 'fixed',
  bottom: 0,
  insetInlineEnd: 0,
  insetInlineStart: { xs: 0, md: menuWidth },
  zIndex: 'appBar',
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
  boxShadow: '0 -4px 16px rgb(0 0 0 / 0.08)',
  px: { xs: 2, sm: 3, lg: 4 },
  py: 1,
} as const;

/** A message stands above the bar, so that it covers no act. */
const messageStyles = { '.MuiSnackbar-anchorOriginBottomLeft': { bottom: '104px !important' } };

/** On a telephone the acts fill the line, and a long name breaks into lines. */
const actionStyles = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  minWidth: 0,
  flex: { xs: '1 1 100%', sm: '0 1 auto' },
  '& .MuiButton-root': { whiteSpace: 'normal', textAlign: { xs: 'center', sm: 'start' }, flexGrow: { xs: 1, sm: 0 } },
} as const;

/** The bar at the bottom of the window: what it is about, and the next acts. */
export function BarFrame({ label, children, actions, consequence = null }: BarFrameProps) {
  return (
    <Box sx={hiddenInPrint}>
      <GlobalStyles styles={messageStyles} />
      <Box component="section" aria-label={label} sx={frameStyles}>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1.5,
            maxWidth: 1376,
            justifyContent: 'space-between',
          }}
        >
          <Box sx={{ minWidth: 0 }}>
            {children}
            {consequence !== null && (
              <Box sx={{ typography: 'body2', color: 'text.secondary', display: { xs: 'none', sm: 'block' } }}>{consequence}</Box>
            )}
          </Box>
          <Box sx={actionStyles}>{actions}</Box>
        </Box>
      </Box>
      <Box sx={{ height: { xs: 136, sm: 88 } }} />
    </Box>
  );
}
