import type { ImportPreview, ImportRowOutcome } from './importClient.ts';

export type ImportRowCounts = Readonly<Record<ImportRowOutcome, number>>;

/** How many rows of a file have each outcome, in the order in which they are named. */
export function countImportRows(preview: ImportPreview | null): ImportRowCounts {
  const counts = { new: 0, changed: 0, conflict: 0, kept: 0, refused: 0 };
  for (const { outcome } of preview?.rows ?? []) counts[outcome] += 1;
  return counts;
}

/** How many figures the import would write: none while a row is refused, because a file is imported whole or not at all. */
export const countImportable = (counts: ImportRowCounts, overwritten: number): number =>
  counts.refused > 0 ? 0 : counts.new + counts.changed + overwritten;
