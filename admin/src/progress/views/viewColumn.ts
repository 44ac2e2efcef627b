import type { ReactNode } from 'react';

/** One column of a view's table: the text on screen, and the raw figure for the export. */
export interface ViewColumn<Row> {
  key: string;
  header: string;
  text: (row: Row) => string;
  /** What the screen shows instead of the text: the same words, with an icon. */
  render?: (row: Row) => ReactNode;
  /** The exact figure of the export; a column without it exports its text. null is an empty cell, never 0. */
  figure?: (row: Row) => number | null;
  /** How the text wraps: as a list that needs width, or after each item. */
  isList?: boolean;
}
