import { useGetList } from 'react-admin';
import type { Milestone } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { partnerTasks } from './partnerTasks.ts';
import type { OpenFigures } from './useOpenFigures.ts';
import { useUnansweredRemarks } from './useUnansweredRemarks.ts';

/** Loads open milestones, for users who maintain the figures of an organisation. */
export function usePartnerTasks({ canEnterFigures, organisationId, open, indicatorName }: OpenFigures, today: string) {
  const maySubmit = useAbility().can('submit', 'reports');
  const reports = canEnterFigures ? open.flatMap(({ report }) => (report ? [report] : [])) : [];
  const { unansweredOf, ...remarks } = useUnansweredRemarks(reports);
  const milestones = useGetList<Milestone>(
    'milestones',
    {
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'dueOn', order: 'ASC' },
      filter: { organisationId, doneOn: null },
    },
    { enabled: canEnterFigures },
  );
  return {
    tasks: canEnterFigures
      ? partnerTasks({ open, unansweredOf, milestones: milestones.data ?? [], today, maySubmit, indicatorName })
      : [],
    isPending: remarks.isPending || (canEnterFigures && milestones.isPending),
    error: milestones.error ?? remarks.error,
  };
}
