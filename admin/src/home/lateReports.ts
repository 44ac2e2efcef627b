import { isPeriodOverdue, isReportLate, type Nudge, type Period, type Report } from '@pilotage/shared';
import type { ReportingRates } from '../progress/progressQueries.ts';

export interface LateReport {
  report: Report;
  period: Period;
  /** The last reminder by the lead partner, if any. */
  nudge: Nudge | null;
  /** Whether a reminder was sent today: one a day is enough. */
  wasNudgedToday: boolean;
}

interface LateReportsInput {
  periods: readonly Period[];
  /** One response for each open period. */
  rates: readonly ReportingRates[];
  reports: readonly Report[];
  nudges: readonly Nudge[];
  today: string;
}

const lastNudge = (nudges: readonly Nudge[], reportId: number): Nudge | null =>
  nudges.filter((each) => each.reportId === reportId).toSorted((one, other) => other.day.localeCompare(one.day))[0] ?? null;

/** Expected reports past their due day that were never submitted, the longest overdue first. */
export function lateReports({ periods, rates, reports, nudges, today }: LateReportsInput): LateReport[] {
  const overdue = periods
    .filter((period) => isPeriodOverdue(period, today))
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  return overdue.flatMap((period) => {
    const periodRates = rates.find((each) => each.period === period.number);
    const missing = (periodRates?.organisations ?? []).filter(({ expected, submitted }) => expected && !submitted);
    return missing.flatMap(({ organisationId }): LateReport[] => {
      const report = reports.find((each) => each.organisationId === organisationId && each.periodId === period.id);
      if (!report || !isReportLate(report, period, today)) return [];
      const nudge = lastNudge(nudges, report.id);
      return [{ report, period, nudge, wasNudgedToday: nudge?.day === today }];
    });
  });
}
