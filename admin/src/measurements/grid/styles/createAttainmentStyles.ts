import type { FiguresTableTokens } from './figuresTableTokens.ts';

/** The bar from baseline to target. */
export const createAttainmentStyles = (tokens: FiguresTableTokens) =>
  ({
    '& .attainment': { display: 'flex', alignItems: 'center', gap: 8, justifyContent: 'flex-end' },
    '& .track': {
      position: 'relative',
      flex: '1 1 auto',
      height: 8,
      background: tokens.line,
      borderRadius: 2,
    },
    '& .track i': { position: 'absolute', insetInlineStart: 0, top: 0, bottom: 0, borderRadius: 2, background: tokens.primary },
    '& .track i.beyond': { background: tokens.accent },
    '& .track b': { position: 'absolute', top: -3, bottom: -3, width: 2, background: tokens.ink },
    '& .track b.due': { width: 0, borderInlineStart: `2px dotted ${tokens.muted}`, background: 'none' },
  }) as const;
