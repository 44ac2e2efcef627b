import { type ProgressRow, summarizeSpread } from '@pilotage/shared';
import type { ChartRow, MetCount } from './chartRows.ts';
import { findShownAbsence } from './findShownAbsence.ts';

type StatusedRow = Pick<ProgressRow, 'status'>;

/** How many rows are where they are expected to be by now, or further, of those that can be judged. */
export function countExpected(rows: readonly StatusedRow[]): MetCount {
  const judged = rows.filter(({ status }) => status !== null && status !== 'noData');
  return { met: judged.filter(({ status }) => status === 'ahead' || status === 'onTrack').length, judged: judged.length };
}

/** Why a median has no attainment: what is said of its results, where any is assigned. The answer about the median does not say it. */
function findMark(row: ChartRow, results: readonly ProgressRow[]): Pick<ChartRow, 'mark' | 'reason'> {
  const { mark, reason } = row;
  if (row.attainment !== null || mark !== 'none') return { mark, reason };
  if (results.some(({ value }) => value !== null)) return { mark: 'noAttainment', reason: null };
  const absence = findShownAbsence(results.flatMap(({ missing }) => missing));
  return absence === null ? { mark, reason } : { mark: absence.why, reason: absence.reason ?? null };
}

/** Adds to each median what its results say: the new figures of the period, how many are as expected, and why there is none. */
export const addResults = (rows: readonly ChartRow[], results: readonly ProgressRow[]): ChartRow[] =>
  rows.map((row) => {
    const ofRow = results.filter(({ key }) => key === row.key);
    const reported = ofRow.reduce((sum, { series }) => sum + (series?.at(-1)?.reported ?? 0), 0);
    const spread = summarizeSpread(ofRow.flatMap(({ attainment }) => attainment ?? []));
    return ofRow.length === 0 ? row : { ...row, ...findMark(row, ofRow), reported, met: countExpected(ofRow), spread };
  });
