import { useGetList } from 'react-admin';
import type { Milestone, Period, Report } from '@pilotage/shared';
import { useAbility } from '../access/session.ts';
import { useAllReportingRates } from '../progress/progressClient.ts';
import { useNames } from '../progress/useNames.ts';
import { useToday } from '../progress/useToday.ts';
import { usePeriodInFocus } from '../shell/usePeriodInFocus.ts';
import { leadTasks } from './leadTasks.ts';
import { partnerTasks } from './partnerTasks.ts';
import { urgentFirst } from './task.ts';
import { useCommentTasks } from './useCommentTasks.ts';
import { useOpenFigures } from './useOpenFigures.ts';

const many = { page: 1, perPage: 200 };

/** The next day on which a period is due. */
function nextDueOf(periods: readonly Period[], today: string): string | null {
  const days = periods.filter(({ state, dueOn }) => state === 'open' && dueOn >= today).map(({ dueOn }) => dueOn);
  return days.sort()[0] ?? null;
}

/** What waits for the person, and how far things are; decided by what they may do, never by who they are. */
export function useHome() {
  const ability = useAbility();
  const names = useNames();
  const today = useToday();
  const { period, periods, isPending: isSeeking, error: periodsError } = usePeriodInFocus();
  const figures = useOpenFigures(period, periods, today);
  const asked = useCommentTasks(figures.enters ? figures.organisationId : null, periods);
  const reviews = ability.can('approve', 'reports');
  const compares = ability.can('compare', 'measurements');
  const waiting = useGetList<Report>(
    'reports',
    { pagination: many, sort: { field: 'firstSubmittedAt', order: 'ASC' }, filter: { state: 'submitted' } },
    { enabled: reviews },
  );
  const milestones = useGetList<Milestone>(
    'milestones',
    {
      pagination: many,
      sort: { field: 'dueOn', order: 'ASC' },
      filter: { organisationId: figures.organisationId, doneOn: null },
    },
    { enabled: figures.enters },
  );
  const opened = periods.filter(({ state }) => state === 'open');
  const rates = useAllReportingRates(compares ? opened.map(({ number }) => number) : []);
  const tasks = [
    ...(figures.enters
      ? partnerTasks({
          open: figures.open,
          milestones: milestones.data ?? [],
          today,
          maySubmit: ability.can('submit', 'reports'),
          indicatorName: figures.indicatorName,
        })
      : []),
    ...asked.tasks,
    ...(reviews
      ? leadTasks({ waiting: waiting.data ?? [], periods, rates: rates.data, today, organisationName: names.organisation })
      : []),
  ];
  return {
    ...urgentFirst(tasks),
    period,
    focus: figures.focus,
    rates: rates.data.find((each) => each.period === period?.number) ?? null,
    reviews,
    compares,
    enters: figures.enters,
    today,
    nextDue: nextDueOf(periods, today),
    isPending:
      isSeeking ||
      figures.isPending ||
      asked.isPending ||
      rates.isPending ||
      (reviews && waiting.isPending) ||
      (figures.enters && milestones.isPending),
    error: periodsError ?? figures.error ?? asked.error ?? waiting.error ?? milestones.error ?? rates.error ?? null,
  };
}

export type HomeAnswer = ReturnType<typeof useHome>;
