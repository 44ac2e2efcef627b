import type { RaThemeOptions } from 'react-admin';
import type { light } from './tokens.ts';

/** Style overrides of react-admin's own components. */
export function createAdminComponents(tokens: typeof light): NonNullable<RaThemeOptions['components']> {
  return {
    RaNotification: { defaultProps: { autoHideDuration: 10_000, type: 'success' } },
    RaTopToolbar: {
      styleOverrides: {
        root: {
          padding: 0,
          minHeight: 0,
          gap: 8,
          alignItems: 'center',
          flexWrap: 'wrap',
          '@media (max-width: 600px)': { flex: '0 1 auto', backgroundColor: 'transparent' },
          // The search beside them gives way first.
          '@media (min-width: 900px)': { flexShrink: 0, maxWidth: '75%' },
        },
      },
    },
    RaToolbar: {
      styleOverrides: {
        root: {
          backgroundColor: tokens.raised,
          borderTop: `1px solid ${tokens.line}`,
          gap: 8,
          '&.RaToolbar-mobileToolbar': { position: 'static', boxShadow: 'none' },
        },
      },
    },
    // A line of text stays readable, and a label near its field.
    RaCreate: { styleOverrides: { root: { maxWidth: 720 } } },
    RaEdit: { styleOverrides: { root: { maxWidth: 720 } } },
    RaSimpleForm: {
      // Remove the space that the library reserves for a floating toolbar; this product has none.
      styleOverrides: {
        root: { '@media (max-width: 600px)': { paddingBottom: 24 }, '& .MuiFormHelperText-root': { marginBottom: 8 } },
      },
    },
    RaListToolbar: {
      styleOverrides: {
        root: { padding: '0 0 8px', minHeight: 0, '@media (max-width: 600px)': { backgroundColor: 'transparent' } },
      },
    },
    RaFilterForm: {
      styleOverrides: {
        root: {
          minHeight: 0,
          padding: 0,
          gap: 8,
          alignItems: 'center',
          flexWrap: 'wrap',
          '@media (max-width: 600px)': { flex: '0 0 auto' },
        },
      },
    },
    RaSimpleShowLayout: {
      styleOverrides: {
        root: {
          padding: 20,
          '& .RaSimpleShowLayout-stack': {
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 230px), 1fr))',
            gap: '18px 28px',
          },
          // The grid has gaps of its own: without this, every field but the first stands lower by the spacing of the stack.
          '& .RaSimpleShowLayout-stack > *': { marginTop: 0 },
          // Long fields and fields with a section take the full width.
          '& .ra-field-title, & .ra-field-summary, & .ra-field-description, & .ra-field-countingRule, & .ra-field-narrative, & .RaSimpleShowLayout-stack > :has(section)':
            {
              gridColumn: '1 / -1',
              whiteSpace: 'pre-line',
            },
        },
      },
    },
    // A table wider than a phone scrolls inside its own box, never the page.
    RaList: { styleOverrides: { root: { '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } } } },
    RaEmpty: {
      styleOverrides: {
        root: {
          border: `1px solid ${tokens.line}`,
          borderRadius: 12,
          backgroundColor: tokens.surface,
          padding: '48px 24px',
          '& .RaEmpty-message': { margin: 0, opacity: 1, color: tokens.muted },
          '& .RaEmpty-icon': { width: 44, height: 44 },
          '& h4': { fontSize: '1.125rem', fontWeight: 650, color: tokens.ink },
        },
      },
    },
    RaSimpleFormIterator: { defaultProps: { fullWidth: true } },
  };
}
