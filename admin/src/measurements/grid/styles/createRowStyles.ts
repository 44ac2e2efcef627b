import type { FiguresTableTokens } from './figuresTableTokens.ts';

/** Rows and their cells: figures, groups, parts below a figure, and the remark of a return. */
export const createRowStyles = (tokens: FiguresTableTokens) =>
  ({
    '& tbody th, & tbody td': {
      padding: '5px 10px',
      borderTop: `1px solid ${tokens.line}`,
      textAlign: 'start',
      fontWeight: 400,
      verticalAlign: 'middle',
    },
    '& tbody:first-of-type tr:first-of-type > *': { borderTop: 0 },
    // Isolate each row and contain each field, so that a key press renders one row, not the table.
    '& tr.line': { height: 52, position: 'relative', isolation: 'isolate' },
    '& tr.line:focus-within': { zIndex: 2 },
    '& input': { contain: 'strict' },
    '& tr.line:focus-within > *': { background: tokens.raised },
    '& th.number, & td.number': { textAlign: 'end' },
    '& td.number': { fontVariantNumeric: 'tabular-nums' },
    '& td.entry': { position: 'relative' },
    '& tr.group > th': {
      padding: '14px 10px 6px',
      background: tokens.surface,
      fontSize: '0.8125rem',
      fontWeight: 650,
      color: tokens.muted,
    },
    '& tr.under > *': { borderTop: 0, paddingTop: 2, paddingBottom: 4 },
    '& tr.under > th': { paddingInlineStart: 34, color: tokens.muted },
    '& tr.remark > td': { borderTop: 0, paddingTop: 0, paddingBottom: 8 },
    '& .remark p': {
      margin: 0,
      padding: '4px 10px',
      borderInlineStart: `3px solid ${tokens.warning}`,
      background: tokens.raised,
      fontSize: '0.8125rem',
      overflowWrap: 'anywhere',
    },
  }) as const;
