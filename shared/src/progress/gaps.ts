import { isDue } from './absence.ts';
import type { ProgressGap } from './answer.ts';
import type { Account } from './ledger.ts';
import type { TimelinePeriod } from './timeline.ts';

/**
 * The expected cells of one assignment that are missing, withheld or in review, ascending by period. They stand beside a
 * value: an assignment without one is named once, in `missing`, and has no gaps. Not due and empty is no gap, nor is
 * what the partner called not applicable. Source: domain.md, "Running value of an assignment".
 */
export function gaps(account: Account, periods: readonly TimelinePeriod[], today: string): ProgressGap[] {
  const { organisationId, id: assignmentId } = account.assignment;
  return periods.flatMap((period) => {
    if (!period.opened || account.expectations[period.position]?.expected !== true) return [];
    const kind = account.entries[period.position]?.kind ?? (isDue(period, today) ? 'missing' : 'notDue');
    const isGap = kind === 'missing' || kind === 'withheld' || kind === 'inReview';
    return isGap ? [{ organisationId, assignmentId, period: period.number, why: kind }] : [];
  });
}
