import type { TablePreview, TableRowOutcome } from './tableImportClient.ts';

/** How many rows of a table have each outcome, in the order in which they are named. */
export function countRowOutcomes(preview: TablePreview | null): Readonly<Record<TableRowOutcome, number>> {
  const counts = { new: 0, same: 0, differs: 0, refused: 0 };
  for (const { outcome } of preview?.rows ?? []) counts[outcome] += 1;
  return counts;
}
