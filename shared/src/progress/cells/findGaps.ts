import { isDue } from './absence.ts';
import type { ProgressGap } from '../answers/progressResponse.ts';
import type { AssignmentSeries } from './progressIndex.ts';
import type { TimelinePeriod } from './timeline.ts';

/**
 * The expected cells of one assignment that are missing, withheld or in review, ascending by period. They stand beside a
 * value: an assignment without one is named once, in `missing`, and has no gaps. Not due and empty is no gap, nor is
 * what the partner called not applicable. Source: domain.md, "Running value of an assignment".
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
