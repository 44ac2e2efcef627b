import { styled } from '@mui/material/styles';
import { createFieldStyles } from '../measurements/grid/styles/createFieldStyles.ts';
import { createMessageStyles } from '../measurements/grid/styles/createMessageStyles.ts';
import { createStateStyles } from '../measurements/grid/styles/createStateStyles.ts';
import { createTextStyles } from '../measurements/grid/styles/createTextStyles.ts';
import { dark, light } from '../theme/tokens.ts';

const firstColumnWidth = 240;

/** A table of numbers to enter. It scrolls within its frame; the head and the first column stay. */
export const EntryTable = styled('table')(({ theme }) => {
  const tokens = theme.palette.mode === 'dark' ? dark : light;
  return {
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: 'max-content',
    minWidth: '100%',
    fontSize: '0.875rem',
    lineHeight: 1.35,
    background: tokens.surface,
    '& thead th': {
      position: 'sticky',
      top: 0,
      zIndex: 4,
      height: 70,
      padding: '6px 8px',
      background: tokens.raised,
      borderBottom: `1px solid ${tokens.line}`,
      color: tokens.muted,
      fontSize: '0.8125rem',
      fontWeight: 600,
      textAlign: 'start',
      verticalAlign: 'bottom',
      overflowWrap: 'break-word',
    },
    // Room for the dots of a name that is cut: they stand behind its last line.
    '& thead th > span': {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 3,
      overflow: 'hidden',
      paddingInlineEnd: 12,
      marginInlineEnd: -8,
    },
    '& tr > th:first-of-type': { position: 'sticky', insetInlineStart: 0, width: firstColumnWidth, zIndex: 3 },
    '& thead tr > th:first-of-type': { zIndex: 5 },
    '& tbody th, & tbody td': { padding: '4px 6px', borderTop: `1px solid ${tokens.line}`, textAlign: 'start', fontWeight: 400 },
    '& tbody tr:first-of-type > *': { borderTop: 0 },
    '& tbody th': { background: tokens.surface, padding: '6px 10px', borderInlineEnd: `1px solid ${tokens.line}` },
    '& tr.line:focus-within > *': { background: tokens.raised },
    '& .indicator': { display: 'block', fontWeight: 550, overflowWrap: 'anywhere' },
    '& th.number, & td.number': { textAlign: 'end' },
    '& td.number': { fontVariantNumeric: 'tabular-nums' },
    '& td.sum, & th.sum': { color: tokens.ink, fontWeight: 650, borderInlineStart: `1px solid ${tokens.line}` },
    '& td.entry': { position: 'relative' },
    '& td.entry:focus-within': { zIndex: 2 },
    ...createTextStyles(tokens),
    ...createFieldStyles(tokens),
    ...createMessageStyles(tokens),
    ...createStateStyles(tokens),
    '& input.figure': {
      ...createFieldStyles(tokens)['& input.figure'],
      scrollMarginInlineStart: firstColumnWidth,
      // Room for the head, and for the message below the field.
      scrollMarginBlockStart: 76,
      scrollMarginBlockEnd: 110,
    },
    '& input.figure:not(:hover):not(:focus)': { borderColor: tokens.line },
    '& input.figure[aria-invalid=true]': { borderColor: tokens.error },
    '& input.figure::placeholder': { textAlign: 'end', fontStyle: 'italic', fontSize: '0.75rem' },
    '& .mark': {
      position: 'absolute',
      insetInlineStart: 12,
      top: '50%',
      transform: 'translateY(-50%)',
      lineHeight: 0,
      pointerEvents: 'none',
    },
    '& .mark svg': { fontSize: '0.875rem' },
    // Beyond the first columns the message opens to the left, so that it stays within the frame.
    '& td.entry:nth-last-of-type(-n + 3):not(:first-of-type):focus-within .message': {
      insetInlineStart: 'auto',
      insetInlineEnd: 10,
    },
    // Above the field in the last rows: the frame ends below them. A short table has room below instead.
    '& tbody tr:nth-last-of-type(-n + 2):nth-of-type(n + 3) td.entry:focus-within .message': {
      top: 'auto',
      bottom: 'calc(100% - 4px)',
    },
    '&.single td.entry:not(:last-of-type):focus-within .message': { insetInlineStart: 'auto', insetInlineEnd: 10 },
    '&.short': { marginBottom: 110 },
    '&.single': { width: '100%' },
    '&.single thead th:nth-of-type(2)': { width: '42%' },
    '&.single tr > th:first-of-type': { width: 'auto' },
    '@media print': {
      '& thead th, & tr > th:first-of-type': { position: 'static' },
      '& .message': { display: 'none !important' },
    },
  };
});
