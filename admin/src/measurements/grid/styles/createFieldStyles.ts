import { type FiguresTableTokens, tableHeadHeight, topBarHeight } from './figuresTableTokens.ts';

const createFieldBox = (tokens: FiguresTableTokens) =>
  ({
    font: 'inherit',
    color: tokens.ink,
    background: tokens.surface,
    border: `1px solid ${tokens.lineStrong}`,
    borderRadius: 6,
    height: 32,
    padding: '0 8px',
    width: '100%',
    minWidth: 0,
    boxSizing: 'border-box',
    scrollMarginTop: topBarHeight + tableHeadHeight + 8,
    scrollMarginBottom: 96,
  }) as const;

/** The fields of a cell, and what stands in their place: a statement, the marks of files and comments. */
export function createFieldStyles(tokens: FiguresTableTokens) {
  const field = createFieldBox(tokens);
  return {
    '& .fields': { display: 'flex', alignItems: 'center', gap: 6, minWidth: 0 },
    // An input that is a flex item would cause a layout of everything around it.
    '& .fields.single, & .fields.single > input': { display: 'block' },
    '& .fields > .part': { flex: '1 1 0', minWidth: 0 },
    '& .part > .quiet': { display: 'block', fontSize: '0.6875rem', lineHeight: 1.3, textAlign: 'end', whiteSpace: 'nowrap' },
    '& .evidence': { display: 'inline-flex', gap: 8, alignItems: 'center', whiteSpace: 'nowrap' },
    '& .evidence.settled': { color: tokens.muted },
    '& input.figure': { ...field, textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontSize: '0.9375rem', fontWeight: 600 },
    '& input.short': { width: 48, flex: '0 0 auto' },
    '& input.words': { ...field, fontSize: '0.8125rem' },
    '& input.light:not(:hover):not(:focus)': { borderColor: tokens.line },
    '& textarea.words': {
      ...field,
      fontSize: '0.8125rem',
      height: 'auto',
      padding: '6px 8px',
      resize: 'vertical',
      display: 'block',
    },
    '& input:focus, & textarea:focus': { outline: `2px solid ${tokens.primary}`, outlineOffset: 0, borderColor: tokens.primary },
    '& [aria-invalid=true]': { borderColor: tokens.error },
    '& ::placeholder': { color: tokens.muted, opacity: 1, fontWeight: 400, fontSize: '0.8125rem' },
    '& tr.line:not(:hover):not(:focus-within) input.light::placeholder': { color: 'transparent' },
    '& .stated svg': { fontSize: '0.875rem' },
    '& .attainment > span': { minWidth: 52, textAlign: 'end', whiteSpace: 'nowrap' },
  } as const;
}
