import { type ProgressRow, summarizeSpread } from '@pilotage/shared';
import { type ChartRow, compareByMeasure } from '../../charts/chartRows.ts';

/**
 * The medians of some of the results alone: of those that are given. n counts the results with an attainment, and N those with an
 * assignment, as in the answer about all of them.
 */
export const limitToResults = (rows: readonly ChartRow[], results: readonly ProgressRow[]): ChartRow[] =>
  rows
    .map((row): ChartRow => {
      const ofRow = results.filter(({ key }) => key === row.key);
      const spread = summarizeSpread(ofRow.flatMap(({ attainment }) => attainment ?? []));
      const attainment = spread?.median ?? null;
      const measured = attainment === 0 ? 'zero' : 'bar';
      return {
        ...row,
        attainment,
        mark: attainment === null ? 'none' : measured,
        n: spread?.n ?? 0,
        of: ofRow.filter(({ of }) => of > 0).length,
      };
    })
    .toSorted(compareByMeasure('attainment'));
