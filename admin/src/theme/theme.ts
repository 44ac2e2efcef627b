import { menuWidth } from './menuWidth.ts';
import type { RaThemeOptions } from 'react-admin';
import { dark, fontFamily, light } from './tokens.ts';
import { createComponents } from './createComponents.ts';

type ThemeTokens = typeof light;

function createTheme(mode: 'light' | 'dark', tokens: ThemeTokens): RaThemeOptions {
  const solid = (main: string) => ({ main, contrastText: mode === 'light' ? '#ffffff' : tokens.onPrimary });
  return {
    palette: {
      mode,
      primary: { ...solid(tokens.primary), dark: tokens.primaryDark, light: tokens.primary },
      secondary: solid(tokens.accent),
      success: solid(tokens.success),
      warning: solid(tokens.warning),
      error: solid(tokens.error),
      info: solid(tokens.info),
      background: { default: tokens.paper, paper: tokens.surface },
      text: { primary: tokens.ink, secondary: tokens.muted, disabled: tokens.muted },
      divider: tokens.line,
      action: { hover: tokens.raised, selected: tokens.primaryWash, active: tokens.muted },
    },
    shape: { borderRadius: 8 },
    sidebar: { width: menuWidth, closedWidth: menuWidth },
    typography: {
      fontFamily,
      fontSize: 14,
      h1: { fontSize: '1.625rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.015em' },
      h2: { fontSize: '1.125rem', fontWeight: 650, lineHeight: 1.35, letterSpacing: '-0.005em' },
      h3: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.4 },
      h6: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.4 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
      body2: { fontSize: '0.875rem', lineHeight: 1.5 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.4 },
      overline: { fontSize: '0.6875rem', fontWeight: 650, letterSpacing: '0.08em', lineHeight: 1.6 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: createComponents(tokens),
  };
}

export const lightTheme = createTheme('light', light);
export const darkTheme = createTheme('dark', dark);
