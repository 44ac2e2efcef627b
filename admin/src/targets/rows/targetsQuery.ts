import { notifyManager, type QueryClient, useQuery } from '@tanstack/react-query';
import type { Assignment } from '@pilotage/shared';
import { getJson } from '../../data/request.ts';
import { type TargetAddress, targetContent } from '../outbox/targetBody.ts';

const pageSize = 1000;
const queryKey = ['targets', 'assignments'];

async function fetchAssignments(signal: AbortSignal): Promise<Assignment[]> {
  const assignments: Assignment[] = [];
  for (let from = 0; from === assignments.length; from += pageSize) {
    const range = encodeURIComponent(JSON.stringify([from, from + pageSize - 1]));
    assignments.push(...(await getJson<Assignment[]>(`/assignments?range=${range}`, signal)));
  }
  return assignments;
}

/** All assignments that the user may read. */
export const useAllAssignments = () => useQuery({ queryKey, queryFn: ({ signal }) => fetchAssignments(signal), staleTime: 0 });

const hasAddress = (assignment: Assignment, address: TargetAddress) =>
  targetContent.keyOf(assignment) === targetContent.keyOf(address);

export const getCachedTarget = (queries: QueryClient, address: TargetAddress): Assignment | null =>
  (queries.getQueryData<Assignment[]>(queryKey) ?? []).find((each) => hasAddress(each, address)) ?? null;

/** Stores a newer assignment (null: deleted) in the query cache, and resolves once the page shows it. */
export async function updateCachedTarget(
  queries: QueryClient,
  address: TargetAddress,
  assignment: Assignment | null,
): Promise<void> {
  if (queries.getQueryData(queryKey) === undefined) void queries.invalidateQueries({ queryKey });
  else {
    void queries.cancelQueries({ queryKey });
    queries.setQueryData<Assignment[]>(
      queryKey,
      (all) => all && [...all.filter((each) => !hasAddress(each, address)), ...(assignment ? [assignment] : [])],
    );
  }
  for (const resource of ['assignments', 'auditEvents']) void queries.invalidateQueries({ queryKey: [resource] });
  await new Promise<void>((resolve) => notifyManager.schedule(resolve));
}
