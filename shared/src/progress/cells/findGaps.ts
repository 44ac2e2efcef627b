import { isDue } from './absence.ts';
import type { ProgressGap } from '../answers/progressResponse.ts';
import type { AssignmentSeries } from './progressIndex.ts';
import type { TimelinePeriod } from './timeline.ts';

/**
 * The expected cells of one assignment that are missing, withheld or in review, ascending by period. For assignments with a
 * value only; others are listed once in `missing`. Cells that are empty and not due, or not applicable, are no gaps. Source:
 * domain.md, "Running value of an assignment".
 */
export function findGaps(series: AssignmentSeries, periods: readonly TimelinePeriod[], today: string): ProgressGap[] {
  const { organisationId, id: assignmentId } = series.assignment;
  return periods.flatMap((period) => {
    if (!period.opened || series.expectations[period.position]?.expected !== true) return [];
    const kind = series.cellValues[period.position]?.kind ?? (isDue(period, today) ? 'missing' : 'notDue');
    const isGap = kind === 'missing' || kind === 'withheld' || kind === 'inReview';
    return isGap ? [{ organisationId, assignmentId, period: period.number, why: kind }] : [];
  });
}
