import type { CsvCell } from '@pilotage/shared';

/** To what a view is limited by its filters. */
export interface ViewLimits {
  /** The filters as parameters of its question; what is not chosen is left out. */
  params: Readonly<Record<string, string>>;
  /** What each filter leaves, in a sentence; empty: all. */
  sentences: Readonly<Record<'countries' | 'organisations' | 'kind', string>>;
}

interface SavedView {
  /** Name of the view's file, without extension. */
  name: string;
  /** A day or an instant; empty: now. */
  asOf: string;
  params: ViewLimits['params'];
}

/** The name of the file, without extension: `totals-TRAININGS-P4-countries-AT-HU-as-known-2019-11-20`. */
export function nameOfSavedView({ name, asOf, params }: SavedView): string {
  const limits = Object.entries(params).map(([filter, values]) => `${filter}-${values.replaceAll(',', '-')}`);
  return [name, ...limits, ...(asOf === '' ? [] : [`as-known-${asOf.replaceAll(':', '')}`])].join('-');
}

/** Rows with further columns that say the same in each row: a row that is copied elsewhere keeps its limits. Those without a text are left out. */
export function withConstantColumns(
  [header = [], ...rows]: readonly (readonly CsvCell[])[],
  columns: readonly { header: string; text: string }[],
): CsvCell[][] {
  const stated = columns.filter(({ text }) => text !== '');
  return [
    [...header, ...stated.map((column) => column.header)],
    ...rows.map((row) => [...row, ...stated.map(({ text }) => text)]),
  ];
}
