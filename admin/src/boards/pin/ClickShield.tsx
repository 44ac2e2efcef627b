import { useEffect, useState } from 'react';
import Portal from '@mui/material/Portal';
import Box from '@mui/material/Box';
import { doubleClickMs } from '../../resource/actions/doubleClickMs.ts';

/** Lies over the page for a moment: the second half of a double click is not meant by what stood below the menu. */
export function ClickShield() {
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setGone(true), doubleClickMs);
    return () => clearTimeout(timer);
  }, []);
  if (isGone) return null;
  return (
    <Portal>
      <Box aria-hidden data-shield sx={{ position: 'fixed', inset: 0, zIndex: 'modal' }} />
    </Portal>
  );
}
