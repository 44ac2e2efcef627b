import { notifyManager, type QueryClient, useQuery } from '@tanstack/react-query';
import type { DisseminationPlan } from '@pilotage/shared';
import { getJson } from '../../data/request.ts';
import { type PlanAddress, planContent } from './planContent.ts';

type PlansOf = Pick<PlanAddress, 'organisationId' | 'periodId'>;

const queryKeyOf = ({ organisationId, periodId }: PlansOf) => ['dissemination', 'plans', organisationId, periodId];

/** The plans of an organisation for one period: at most one for each objective and kind, far less than one answer takes. */
export const useOwnPlans = (of: PlansOf | null) =>
  useQuery({
    queryKey: queryKeyOf(of ?? { organisationId: 0, periodId: 0 }),
    queryFn: ({ signal }) =>
      getJson<DisseminationPlan[]>(`/disseminationPlans?filter=${encodeURIComponent(JSON.stringify(of))}`, signal),
    enabled: of !== null,
    staleTime: 0,
  });

const hasAddress = (plan: DisseminationPlan, address: PlanAddress) => planContent.keyOf(plan) === planContent.keyOf(address);

export const getCachedPlan = (queries: QueryClient, address: PlanAddress): DisseminationPlan | null =>
  (queries.getQueryData<DisseminationPlan[]>(queryKeyOf(address)) ?? []).find((each) => hasAddress(each, address)) ?? null;

/** Stores a newer record (null: deleted) in the query cache, and resolves once the page shows it. */
export async function updateCachedPlan(
  queries: QueryClient,
  address: PlanAddress,
  plan: DisseminationPlan | null,
): Promise<void> {
  const queryKey = queryKeyOf(address);
  if (queries.getQueryData(queryKey) === undefined) void queries.invalidateQueries({ queryKey });
  else {
    void queries.cancelQueries({ queryKey });
    queries.setQueryData<DisseminationPlan[]>(
      queryKey,
      (all) => all && [...all.filter((each) => !hasAddress(each, address)), ...(plan ? [plan] : [])],
    );
  }
  for (const resource of ['disseminationPlans', 'auditEvents', '/dissemination/progress', '/dissemination/unfulfilled-plans'])
    void queries.invalidateQueries({ queryKey: [resource] });
  await new Promise<void>((resolve) => notifyManager.schedule(resolve));
}
