import { tableHeadHeight, topBarHeight, type FiguresTableTokens } from './figuresTableTokens.ts';

/** The table itself and its head, which stays below the top bar. */
export const createFrameStyles = (tokens: FiguresTableTokens) =>
  ({
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: '0.875rem',
    lineHeight: 1.35,
    background: tokens.surface,
    border: `1px solid ${tokens.line}`,
    borderRadius: 12,
    '& thead th': {
      position: 'sticky',
      top: topBarHeight,
      zIndex: 4,
      height: tableHeadHeight,
      padding: '0 10px',
      background: tokens.raised,
      borderBottom: `1px solid ${tokens.line}`,
      color: tokens.muted,
      fontSize: '0.8125rem',
      fontWeight: 600,
      textAlign: 'start',
      whiteSpace: 'nowrap',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
    },
    '& thead th.now': { color: tokens.ink },
    '& thead th:first-of-type': { borderStartStartRadius: 12 },
    '& thead th:last-of-type': { borderStartEndRadius: 12 },
  }) as const;
