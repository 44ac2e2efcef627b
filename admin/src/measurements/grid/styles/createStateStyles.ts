import type { FiguresTableTokens } from './figuresTableTokens.ts';

/** The state of a cell in words, with its mark. */
export const createStateStyles = (tokens: FiguresTableTokens) =>
  ({
    '& .refused, & .error': { color: tokens.error },
    '& .warning': { color: tokens.warning },
    '& .success': { color: tokens.success },
    '& .stated': { display: 'flex', alignItems: 'center', gap: 2, fontSize: '0.78125rem', fontWeight: 600 },
    '& .options > div': { display: 'flex', gap: 8, padding: '4px 6px', borderRadius: 4, cursor: 'pointer' },
    '& .options > div[aria-selected=true]': { background: tokens.primaryWash, fontWeight: 600 },
    '& .state': {
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      fontSize: '0.8125rem',
      lineHeight: 1.25,
      overflowWrap: 'anywhere',
      // The mark stands above its words where both beside each other would break them.
      '@media (max-width: 600px)': { flexWrap: 'wrap', gap: 2 },
    },
    '& .state svg': { fontSize: '1rem', flex: '0 0 auto' },
    '& .hatched': {
      display: 'inline-block',
      width: 14,
      height: 14,
      flex: '0 0 auto',
      border: `1px solid ${tokens.muted}`,
      borderRadius: 3,
      background: `repeating-linear-gradient(45deg, transparent 0 2px, ${tokens.muted} 2px 3px)`,
    },
  }) as const;
