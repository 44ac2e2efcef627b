import { isPeriodOverdue } from '../periods/isPeriodOverdue.ts';
import type { Period } from '../periods/period.ts';
import type { Report } from './report.ts';

/**
 * Whether an expected report is late: its due day is over, and it was never handed in. A report that was returned is not late: it was
 * handed in before.
 */
export const isReportLate = (
  { firstSubmittedAt }: Pick<Report, 'firstSubmittedAt'>,
  period: Pick<Period, 'state' | 'dueOn'>,
  today: string,
): boolean => firstSubmittedAt === null && isPeriodOverdue(period, today);
