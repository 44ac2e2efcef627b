import { isPeriodOverdue, type Period, type Report } from '@pilotage/shared';
import type { ReportingRates } from '../progress/progressQueries.ts';
import type { HomeTask } from './homeTask.ts';

interface LeadTasksInput {
  /** Reports that wait for review. */
  submittedReports: readonly Report[];
  periods: readonly Period[];
  /** One response for each open period. */
  rates: readonly ReportingRates[];
  today: string;
  organisationName: (id: number) => string;
  /** The day of an instant by the clock of the consortium. */
  toLocalDay: (instant: string) => string;
}

/** Tasks of the lead partner: submitted reports by date of submission, then late reports. */
export function leadTasks({ submittedReports, periods, rates, today, organisationName, toLocalDay }: LeadTasksInput): HomeTask[] {
  const numberOf = (periodId: number) => periods.find(({ id }) => id === periodId)?.number ?? 0;
  const reviews = submittedReports.map((report): HomeTask => {
    const day = report.firstSubmittedAt === null ? '' : toLocalDay(report.firstSubmittedAt);
    const params = { name: organisationName(report.organisationId), number: numberOf(report.periodId), day };
    return { id: `review ${report.id}`, to: `/reports/${report.id}/show`, key: 'review', params, dueOn: day };
  });
  const late = periods.flatMap((period): HomeTask[] => {
    if (!isPeriodOverdue(period, today)) return [];
    const periodRates = rates.find((each) => each.period === period.number);
    const missing = (periodRates?.organisations ?? []).filter(({ expected, submitted }) => expected && !submitted);
    if (missing.length === 0) return [];
    const names = missing.map(({ organisationId }) => organisationName(organisationId)).join(', ');
    return [
      {
        id: `late ${period.id}`,
        to: `/compare?view=reports&period=${period.number}`,
        key: 'askLate',
        params: { names, number: period.number, day: period.dueOn },
        dueOn: period.dueOn,
      },
    ];
  });
  return [...reviews, ...late];
}
