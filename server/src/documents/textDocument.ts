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

export type DocumentBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; facts: readonly DocumentFact[] }
  | { kind: 'list'; isOrdered: boolean; items: readonly DocumentListItem[] }
  | ({ kind: 'table' } & DocumentTable);

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
