/**
 * How much the table has room for: a telephone shows indicator, figure and state alone; beside the panel, which shows the levels of
 * its row, their columns are left out.
 */
export type FiguresTableLayout = 'narrow' | 'compact' | 'full';

interface FiguresColumn {
  key: 'total' | 'target' | 'attainment' | 'state' | 'comment';
  width: number;
  isNumber: boolean;
}

const stateColumn: FiguresColumn = { key: 'state', width: 148, isNumber: false };

/** The columns after this period's figure. */
export const laterColumns: Readonly<Record<FiguresTableLayout, readonly FiguresColumn[]>> = {
  narrow: [stateColumn],
  compact: [stateColumn, { key: 'comment', width: 148, isNumber: false }],
  full: [
    { key: 'total', width: 104, isNumber: true },
    { key: 'target', width: 104, isNumber: true },
    { key: 'attainment', width: 132, isNumber: true },
    stateColumn,
    { key: 'comment', width: 208, isNumber: false },
  ],
};

/** All columns: indicator, earlier periods, this period, and those after it. */
export const countColumns = (layout: FiguresTableLayout, earlierPeriods: readonly unknown[]) =>
  2 + earlierPeriods.length + laterColumns[layout].length;
