import { useGetList } from 'react-admin';
import type { Milestone, Period, Report } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useAllReportingRates } from '../progress/progressQueries.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useToday } from '../progress/useToday.ts';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { leadTasks } from './leadTasks.ts';
import { partnerTasks } from './partnerTasks.ts';
import { prioritizeTasks } from './homeTask.ts';
import { useCommentTasks } from './useCommentTasks.ts';
import { useOpenFigures } from './useOpenFigures.ts';

const listPage = { page: 1, perPage: 200 };

/** The next due day of a period. */
function nextDueDay(periods: readonly Period[], today: string): string | null {
  const days = periods.filter(({ state, dueOn }) => state === 'open' && dueOn >= today).map(({ dueOn }) => dueOn);
  return days.sort()[0] ?? null;
}

/** Tasks of the user and progress, according to permissions rather than to roles. */
export function useHome() {
  const ability = useAbility();
  const names = useDisplayNames();
  const today = useToday();
  const { period, periods, isPending: isLoadingPeriods, error: periodsError } = usePeriodInFocus();
  const figures = useOpenFigures(period, periods, today);
  const comments = useCommentTasks(figures.canEnterFigures ? figures.organisationId : null, periods);
  const canReview = ability.can('approve', 'reports');
  const canCompare = ability.can('compare', 'measurements');
  const submittedReports = useGetList<Report>(
    'reports',
    { pagination: listPage, sort: { field: 'firstSubmittedAt', order: 'ASC' }, filter: { state: 'submitted' } },
    { enabled: canReview },
  );
  const milestones = useGetList<Milestone>(
    'milestones',
    {
      pagination: listPage,
      sort: { field: 'dueOn', order: 'ASC' },
      filter: { organisationId: figures.organisationId, doneOn: null },
    },
    { enabled: figures.canEnterFigures },
  );
  const openPeriods = periods.filter(({ state }) => state === 'open');
  const rates = useAllReportingRates(canCompare ? openPeriods.map(({ number }) => number) : []);
  const tasks = [
    ...(figures.canEnterFigures
      ? partnerTasks({
          open: figures.open,
          milestones: milestones.data ?? [],
          today,
          maySubmit: ability.can('submit', 'reports'),
          indicatorName: figures.indicatorName,
        })
      : []),
    ...comments.tasks,
    ...(canReview
      ? leadTasks({
          submittedReports: submittedReports.data ?? [],
          periods,
          rates: rates.data,
          today,
          organisationName: names.organisation,
        })
      : []),
  ];
  return {
    ...prioritizeTasks(tasks),
    period,
    focus: figures.focus,
    rates: rates.data.find((each) => each.period === period?.number) ?? null,
    canReview,
    canCompare,
    canEnterFigures: figures.canEnterFigures,
    today,
    nextDue: nextDueDay(periods, today),
    isPending:
      isLoadingPeriods ||
      figures.isPending ||
      comments.isPending ||
      rates.isPending ||
      (canReview && submittedReports.isPending) ||
      (figures.canEnterFigures && milestones.isPending),
    error: periodsError ?? figures.error ?? comments.error ?? submittedReports.error ?? milestones.error ?? rates.error ?? null,
  };
}

export type HomeData = ReturnType<typeof useHome>;
