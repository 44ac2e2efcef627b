import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { DisseminationObjective, Period } from '@pilotage/shared';
import { useActiveMembership } from '../../access/session/session.ts';
import { createPlanRows } from './planRow.ts';
import { useOwnPlans } from './plansQuery.ts';

export const objectivesInOrder = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'position', order: 'ASC' as const } };

/** Loads the rows of the table of plans: of the own organisation, in a period. */
export function usePlanData(period: Period | undefined) {
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const periodId = period?.id ?? null;
  const objectives = useGetList<DisseminationObjective>('disseminationObjectives', objectivesInOrder);
  const plans = useOwnPlans(organisationId === null || periodId === null ? null : { organisationId, periodId });
  const rows = useMemo(
    () =>
      periodId !== null && organisationId !== null && objectives.data && plans.data
        ? createPlanRows({ organisationId, periodId, objectives: objectives.data, plans: plans.data })
        : null,
    [periodId, organisationId, objectives.data, plans.data],
  );
  return {
    rows,
    organisationId,
    isPending: objectives.isPending || (organisationId !== null && periodId !== null && plans.isPending),
    error: rows === null ? (objectives.error ?? plans.error) : null,
    refetch: () => void Promise.all([objectives.refetch(), plans.refetch()]),
  };
}
