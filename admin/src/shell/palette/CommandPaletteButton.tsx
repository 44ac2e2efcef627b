import { lazy, Suspense, useEffect, useState } from 'react';
import Search from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

const CommandPalette = lazy(() => import('./CommandPalette.tsx'));

/** Opens the palette, by click or Ctrl K (on a Mac, Command K). */
export function CommandPaletteButton() {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, []);
  const name = translate('shell.palette.open');
  const open = () => setOpen(true);
  return (
    <>
      <Button
        color="inherit"
        variant="outlined"
        size="small"
        onClick={open}
        startIcon={<Search />}
        aria-keyshortcuts="Control+K"
        sx={{ display: { xs: 'none', lg: 'inline-flex' }, borderColor: 'divider', color: 'text.secondary', minHeight: 36 }}
      >
        {name}
        <Box
          component="kbd"
          sx={{
            ml: 1.5,
            fontFamily: 'inherit',
            fontSize: '0.75rem',
            px: 0.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          {translate('shell.palette.key')}
        </Box>
      </Button>
      <IconButton onClick={open} aria-label={name} aria-keyshortcuts="Control+K" sx={{ display: { lg: 'none' } }}>
        <Search />
      </IconButton>
      {isOpen && (
        <Suspense fallback={null}>
          <CommandPalette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
