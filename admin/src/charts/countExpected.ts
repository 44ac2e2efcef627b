import type { ProgressRow } from '@pilotage/shared';
import type { ChartRow, MetCount } from './chartRows.ts';

type StatusedRow = Pick<ProgressRow, 'status'>;

/** How many rows are where they are expected to be by now, or further, of those that can be judged. */
export function countExpected(rows: readonly StatusedRow[]): MetCount {
  const judged = rows.filter(({ status }) => status !== null && status !== 'noData');
  return { met: judged.filter(({ status }) => status === 'ahead' || status === 'onTrack').length, judged: judged.length };
}

/** Adds to each median what its results say: the figures that are new in the period, and how many are as expected. */
export const addResultCounts = (rows: readonly ChartRow[], results: readonly ProgressRow[]): ChartRow[] =>
  rows.map((row) => {
    const ofRow = results.filter(({ key }) => key === row.key);
    const reported = ofRow.reduce((sum, { series }) => sum + (series?.at(-1)?.reported ?? 0), 0);
    return ofRow.length === 0 ? row : { ...row, reported, met: countExpected(ofRow) };
  });
