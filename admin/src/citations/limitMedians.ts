import { type ProgressRow, summarizeSpread } from '@pilotage/shared';
import type { ProgressComparisonRow } from '../progress/progressQueries.ts';

/** The medians of some of the results alone, as a view shows them that is limited to a kind of indicators. */
export const limitMedians = (
  medians: readonly ProgressComparisonRow[],
  results: readonly ProgressRow[],
): ProgressComparisonRow[] =>
  medians.flatMap((row): ProgressComparisonRow[] => {
    if (row.indicator !== null) return [];
    const ofRow = results.filter(({ key }) => key === row.key);
    const spread = summarizeSpread(ofRow.flatMap(({ attainment }) => attainment ?? []));
    return [{ ...row, attainment: spread?.median ?? null, n: spread?.n ?? 0, of: ofRow.filter(({ of }) => of > 0).length }];
  });
