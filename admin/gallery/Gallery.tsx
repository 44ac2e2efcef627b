import Box from '@mui/material/Box';
import CssBaseline from '@mui/material/CssBaseline';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { darkTheme, lightTheme } from '../src/theme/theme.ts';
import { findGalleryState, galleryEntries } from './galleryEntries.ts';
import { GalleryMenu } from './GalleryMenu.tsx';
import { GalleryToolbar } from './GalleryToolbar.tsx';
import { StateFrame } from './StateFrame.tsx';
import { useGalleryAddress } from './useGalleryAddress.ts';

const themes = { light: createTheme(lightTheme), dark: createTheme(darkTheme) };
const first = galleryEntries[0]?.states[0]?.address ?? '';

/** All components that have states: the list of them, and the chosen state in a frame of the chosen width and theme. */
export function Gallery() {
  const { state, mode, width, setMode, setWidth } = useGalleryAddress();
  const chosen = findGalleryState(state) ?? findGalleryState(first);
  if (!chosen) return null;
  return (
    <ThemeProvider theme={themes[mode]}>
      <CssBaseline enableColorScheme />
      <Box
        sx={{
          height: '100vh',
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '272px minmax(0, 1fr)' },
          gridTemplateRows: { xs: 'auto minmax(0, 1fr)', md: 'minmax(0, 1fr)' },
        }}
      >
        <GalleryMenu entries={galleryEntries} chosen={chosen.address} />
        <Box
          component="main"
          sx={{ display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', gridTemplateColumns: 'minmax(0, 1fr)', minHeight: 0 }}
        >
          <GalleryToolbar
            component={chosen.entry.component}
            name={chosen.name}
            path={chosen.entry.path}
            mode={mode}
            width={width}
            onMode={setMode}
            onWidth={setWidth}
          />
          <StateFrame address={chosen.address} mode={mode} width={width} />
        </Box>
      </Box>
    </ThemeProvider>
  );
}
