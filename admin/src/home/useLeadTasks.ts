import { useGetList } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useAllReportingRates } from '../progress/progressQueries.ts';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { leadTasks } from './leadTasks.ts';

/** Loads submitted reports and reporting rates, for users who review reports or compare organisations. */
export function useLeadTasks(periods: readonly Period[], today: string) {
  const ability = useAbility();
  const names = useDisplayNames();
  const { toLocalDay } = useConsortiumClock();
  const canReview = ability.can('approve', 'reports');
  const canCompare = ability.can('compare', 'measurements');
  const submittedReports = useGetList<Report>(
    'reports',
    {
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'firstSubmittedAt', order: 'ASC' },
      filter: { state: 'submitted' },
    },
    { enabled: canReview },
  );
  const openPeriods = periods.filter(({ state }) => state === 'open');
  const rates = useAllReportingRates(canCompare ? openPeriods.map(({ number }) => number) : []);
  const input = {
    submittedReports: submittedReports.data ?? [],
    periods,
    rates: rates.data,
    today,
    organisationName: names.organisation,
    toLocalDay,
  };
  return {
    tasks: canReview ? leadTasks(input) : [],
    rates: rates.data,
    canReview,
    canCompare,
    isPending: rates.isPending || (canReview && submittedReports.isPending),
    error: submittedReports.error ?? rates.error ?? null,
  };
}
