/** One value with its name, such as "Place: Poznań". */
export interface DocumentFact {
  label: string;
  value: string;
}

/** An entry of a list, with the entries that belong to it. */
export interface DocumentListItem {
  text: string;
  items?: readonly string[];
}

export interface DocumentColumn {
  header: string;
  /** Its share of the width, beside those of the other columns. */
  share: number;
  isFigure?: boolean;
}

export interface DocumentTable {
  columns: readonly DocumentColumn[];
  /** A cell holds a short text: a row is never divided between pages. */
  rows: readonly (readonly string[])[];
  /** The last row, which stands out. */
  total?: readonly string[];
}

/** A bar: what it stands for, how long it is, and its value as a text. */
export interface DocumentBar {
  label: string;
  /** Its length as a share of `DocumentBars.whole`; null draws nothing. */
  share: number | null;
  text: string;
  /** Where a mark stands, as a share; null draws none. */
  mark: number | null;
}

/** A bar chart. */
export interface DocumentBars {
  bars: readonly DocumentBar[];
  /** What it shows in words, for whoever does not see it. */
  alternative: string;
}

export type DocumentBlock =
  /** Level 2 stands below the title, level 3 below that. */
  | { kind: 'heading'; text: string; level?: 2 | 3 }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; facts: readonly DocumentFact[] }
  | { kind: 'list'; isOrdered: boolean; items: readonly DocumentListItem[] }
  | ({ kind: 'table' } & DocumentTable)
  | ({ kind: 'bars' } & DocumentBars);

/** A text with headings, lists and tables, which is written as a PDF or for a word processor. It is JSON. */
export interface TextDocument {
  title: string;
  /** BCP 47 tag of the language in which it is written. */
  language: string;
  /** The instant at which it was written. */
  createdAt: string;
  blocks: readonly DocumentBlock[];
  /** The number of a page, as it stands at its bottom, with `{page}` and `{pages}` in it. */
  pageText: string;
}
