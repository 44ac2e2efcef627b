import type { FiguresTableTokens } from './figuresTableTokens.ts';

/** The message below the focused field; it floats, so that no row moves. */
export const createMessageStyles = (tokens: FiguresTableTokens) =>
  ({
    '& .message': { display: 'none' },
    '& td.entry:focus-within .message': {
      display: 'block',
      position: 'absolute',
      insetInlineStart: 10,
      top: 'calc(100% - 4px)',
      zIndex: 3,
      minWidth: 'calc(100% - 20px)',
      maxWidth: 300,
      width: 'max-content',
      padding: '6px 10px',
      borderRadius: 8,
      background: tokens.surface,
      border: `1px solid ${tokens.lineStrong}`,
      boxShadow: '0 8px 24px rgb(0 0 0 / 0.18)',
      fontSize: '0.8125rem',
      textAlign: 'start',
    },
  }) as const;
