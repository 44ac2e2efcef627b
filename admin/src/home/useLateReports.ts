import { useGetList } from 'react-admin';
import { isPeriodOverdue, type Nudge, type Report } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useAllReportingRates } from '../progress/progressQueries.ts';
import { useToday } from '../progress/useToday.ts';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { type LateReport, lateReports } from './lateReports.ts';

const listParams = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'DESC' as const } };

/** The late reports and whether they are loaded, for users who may send reminders. */
export function useLateReports(): { late: LateReport[]; isPending: boolean } {
  const canNudge = useAbility().can('nudge', 'reports');
  const today = useToday();
  const { periods } = usePeriodInFocus();
  const overdue = canNudge ? periods.filter((period) => isPeriodOverdue(period, today)) : [];
  const rates = useAllReportingRates(overdue.map(({ number }) => number));
  const filter = { periodId: overdue.map(({ id }) => id) };
  const enabled = overdue.length > 0;
  const { data: reports = [], isLoading: areReportsLoading } = useGetList<Report>(
    'reports',
    { ...listParams, filter },
    { enabled },
  );
  const { data: nudges = [], isLoading: areNudgesLoading } = useGetList<Nudge>('nudges', { ...listParams, filter }, { enabled });
  // Wait for earlier reminders; without them every report would look unreminded.
  const isPending = rates.isPending || areReportsLoading || areNudgesLoading;
  if (!enabled || isPending) return { late: [], isPending };
  return { late: lateReports({ periods: overdue, rates: rates.data, reports, nudges, today }), isPending };
}
