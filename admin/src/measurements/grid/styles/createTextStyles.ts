import type { FiguresTableTokens } from './figuresTableTokens.ts';

/** Quiet text and the buttons that look like text. */
export const createTextStyles = (tokens: FiguresTableTokens) =>
  ({
    '& .quiet': { color: tokens.muted, fontSize: '0.78125rem' },
    '& .records': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, textAlign: 'start', marginTop: 2 },
    '& td.number .records': { justifyContent: 'flex-end', textAlign: 'end' },
    '& input::placeholder': { fontStyle: 'italic' },
    '& .name': {
      font: 'inherit',
      fontWeight: 550,
      color: tokens.ink,
      background: 'none',
      border: 0,
      padding: '2px 0',
      minHeight: 24,
      textAlign: 'start',
      cursor: 'pointer',
      overflowWrap: 'anywhere',
      hyphens: 'auto',
    },
    '& .name:hover': { color: tokens.primary, textDecoration: 'underline' },
    '& .small': {
      font: 'inherit',
      fontSize: '0.78125rem',
      fontWeight: 600,
      color: tokens.primary,
      background: 'none',
      border: 0,
      borderRadius: 4,
      padding: '2px 4px',
      minHeight: 24,
      minWidth: 24,
      cursor: 'pointer',
    },
    '& .small:hover': { background: tokens.primaryWash },
    '& button:focus-visible': { outline: `3px solid ${tokens.focus}`, outlineOffset: 1 },
  }) as const;
