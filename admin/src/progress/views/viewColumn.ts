/** One column of a view's table: the words on screen, and the bare figure for calculating on. */
export interface ViewColumn<Row> {
  key: string;
  head: string;
  text: (row: Row) => string;
  /** The exact figure of an export; a column without it exports its words. null is an empty cell, never 0. */
  figure?: (row: Row) => number | null;
  /** Whether its words are a list that needs room, or else breaks after each of them. */
  isList?: boolean;
}
