import { useQuery } from '@tanstack/react-query';
import type { Period, UnfulfilledPlan } from '@pilotage/shared';
import { usePageAbility, useActiveMembership } from '../access/session/session.ts';
import { createProgressQuery } from '../progress/progressQueries.ts';
import { disseminationTasks } from './disseminationTasks.ts';

/** Loads what the own organisation has planned for the dissemination and not done, for those who plan. */
export function useDisseminationTasks(periods: readonly Period[], today: string) {
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const enabled = usePageAbility().can('create', 'disseminationPlans') && organisationId !== null;
  const { data, isLoading, error } = useQuery({
    ...createProgressQuery<UnfulfilledPlan[]>('/dissemination/unfulfilled-plans', { organisation: organisationId ?? 0 }),
    enabled,
  });
  return {
    tasks: data && organisationId !== null ? disseminationTasks({ organisationId, plans: data, periods, today }) : [],
    isPending: isLoading,
    error,
  };
}
