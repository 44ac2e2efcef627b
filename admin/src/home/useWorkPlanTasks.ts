import { useGetList } from 'react-admin';
import { isWorkPlanItemLate, openWorkPlanStates, type WorkPlanItem } from '@pilotage/shared';
import { usePageAbility, useActiveMembership } from '../access/session/session.ts';
import { workPlanTasks } from './workPlanTasks.ts';

const inOrder = { pagination: { page: 1, perPage: 100 }, sort: { field: 'dueOn', order: 'ASC' as const } };

/** Loads the items of the work plan that wait for the user: to be approved, to be changed, or late. */
export function useWorkPlanTasks(today: string) {
  const ability = usePageAbility();
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const submitted = useGetList<WorkPlanItem>(
    'workPlanItems',
    { ...inOrder, filter: { state: 'submitted' } },
    { enabled: ability.can('approve', 'workPlanItems') },
  );
  const own = useGetList<WorkPlanItem>(
    'workPlanItems',
    { ...inOrder, filter: { responsibleOrganisationId: organisationId, state: openWorkPlanStates } },
    { enabled: ability.can('submit', 'workPlanItems') && organisationId !== null },
  );
  return {
    tasks: workPlanTasks({
      organisationId,
      today,
      submitted: submitted.data ?? [],
      open: (own.data ?? []).filter((item) => item.state === 'returned' || isWorkPlanItemLate(item, today)),
    }),
    isPending: submitted.isLoading || own.isLoading,
    error: submitted.error ?? own.error ?? null,
  };
}
