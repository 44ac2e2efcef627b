import type { CsvDialect } from '@pilotage/shared';

/** A line of a table: the row that it is for, and the name by which the table calls it. */
export interface PlacedLine {
  /** Null where nothing here has this name, or the table here ends before. */
  rowKey: string | null;
  name: string;
}

export interface PlacedColumn {
  organisationId: number | null;
  name: string;
  /** Whether several organisations have this name. */
  isAmbiguous?: boolean;
}

/** Texts from elsewhere with the cells that they are for. */
export interface PlacedTargets {
  /** The texts by line and column. */
  block: readonly (readonly string[])[];
  lines: readonly PlacedLine[];
  columns: readonly PlacedColumn[];
  /** Whether the table names its cells itself. Else they follow from the cell into which it was pasted. */
  isNamed: boolean;
  /** The decimal mark of the file, where it is known. */
  decimal: CsvDialect['decimal'] | null;
  /** Why a text cannot be read as it is, by its position. */
  problems: ReadonlyMap<string, string>;
  /** What of the file was not read. */
  ignored: readonly string[];
}

/** The name of a text's place: line and column of its block. */
export const positionOf = (line: number, column: number): string => `${line}.${column}`;
