import Portal from '@mui/material/Portal';
import Box from '@mui/material/Box';

/** Lies over the page for a moment: the second half of a double click is not meant by what stood below the menu. */
export const ClickShield = () => (
  <Portal>
    <Box aria-hidden data-shield sx={{ position: 'fixed', inset: 0, zIndex: 'modal' }} />
  </Portal>
);

/** So long a double click may take. */
export const doubleClickMs = 500;
