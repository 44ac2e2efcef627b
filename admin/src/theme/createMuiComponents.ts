import type { RaThemeOptions } from 'react-admin';
import type { light } from './tokens.ts';

const createFocusRing = (colour: string) => ({ outline: `3px solid ${colour}`, outlineOffset: 2 });

/** Style overrides of MUI. */
export function createMuiComponents(tokens: typeof light): NonNullable<RaThemeOptions['components']> {
  const focus = { '&.Mui-focusVisible, &:focus-visible': createFocusRing(tokens.focus) };
  const flat = { boxShadow: 'none', backgroundImage: 'none' };
  return {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontVariantNumeric: 'tabular-nums' },
        'a:focus-visible, [tabindex]:focus-visible, summary:focus-visible': createFocusRing(tokens.focus),
        'h1:focus-visible': { outline: 'none' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
        '@media print': {
          'header, nav, .MuiSnackbar-root, a[href="#content"]': { display: 'none !important' },
          main: { padding: '0 !important', maxWidth: 'none !important' },
        },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { styleOverrides: { root: { ...flat, border: `1px solid ${tokens.line}`, borderRadius: 12 } } },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${tokens.line}`, boxShadow: '0 12px 32px rgb(0 0 0 / 0.16)' } } },
    MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: focus } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { minHeight: 36, borderRadius: 8, whiteSpace: 'nowrap' },
        sizeSmall: { minHeight: 32, fontSize: '0.875rem' },
      },
    },
    MuiLink: {
      defaultProps: { underline: 'hover' },
      styleOverrides: { root: { fontWeight: 500, textUnderlineOffset: '0.2em' } },
    },
    MuiChip: { styleOverrides: { root: { borderRadius: 6, fontWeight: 550 } } },
    MuiTableCell: {
      styleOverrides: {
        root: {
          borderBottomColor: tokens.line,
          padding: '9px 14px',
          fontSize: '0.875rem',
          '&.MuiTableCell-paddingCheckbox': { padding: '0 8px' },
        },
        head: {
          color: tokens.muted,
          fontWeight: 600,
          fontSize: '0.8125rem',
          backgroundColor: tokens.raised,
          whiteSpace: 'nowrap',
        },
      },
    },
    MuiTableSortLabel: {
      styleOverrides: {
        root: { '&:hover, &.Mui-active': { color: tokens.ink }, '& .MuiTableSortLabel-icon': { fontSize: '1rem' } },
      },
    },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiAutocomplete: { defaultProps: { fullWidth: true } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: tokens.surface },
        notchedOutline: { borderColor: tokens.lineStrong },
      },
    },
    MuiInputLabel: { styleOverrides: { root: { color: tokens.muted } } },
    MuiFormHelperText: { styleOverrides: { root: { marginLeft: 2, fontSize: '0.8125rem', '&:empty': { display: 'none' } } } },
    MuiTooltip: { styleOverrides: { tooltip: { backgroundColor: tokens.ink, color: tokens.paper, fontSize: '0.8125rem' } } },
    MuiAlert: {
      styleOverrides: {
        root: { borderRadius: 10, border: `1px solid ${tokens.line}`, color: tokens.ink, backgroundColor: tokens.raised },
      },
    },
    MuiDialog: { styleOverrides: { paper: { borderRadius: 14, border: `1px solid ${tokens.line}` } } },
    MuiListItemIcon: { styleOverrides: { root: { minWidth: 34 } } },
    // Visually hidden elements inside a table scroll with it and do not widen the page.
    MuiTableContainer: { styleOverrides: { root: { position: 'relative' } } },
  };
}
