import { useGetList } from 'react-admin';
import type { Task } from '@pilotage/shared';
import { useAbility, useActiveMembership, useSession } from '../access/session/session.ts';
import { createOwnTaskFilters } from './createOwnTaskFilters.ts';
import { ownTasks } from './ownTasks.ts';

const all = { pagination: { page: 1, perPage: 50 }, sort: { field: 'dueOn', order: 'ASC' as const } };

/**
 * Loads the tasks of the own organisation that are late or due within seven days: the own ones, and those of nobody. They are asked
 * for apart from each other, so that neither colleagues' tasks nor those of nobody push out own late ones. What answers a recommendation that
 * Home names by itself is left out.
 */
export function useOwnTasks(today: string, namedRecommendations: ReadonlySet<number>) {
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const userId = useSession()?.user.id ?? null;
  const canComplete = useAbility().can('complete', 'tasks') && organisationId !== null && userId !== null;
  const filters = createOwnTaskFilters(organisationId, userId, today);
  const own = useGetList<Task>('tasks', { ...all, filter: filters.own }, { enabled: canComplete });
  const unassigned = useGetList<Task>('tasks', { ...all, filter: filters.unassigned }, { enabled: canComplete });
  const tasks = [...(own.data ?? []), ...(unassigned.data ?? [])].filter(
    ({ recommendationId }) => recommendationId === null || !namedRecommendations.has(recommendationId),
  );
  return {
    tasks: ownTasks(tasks, userId, today),
    isPending: canComplete && (own.isPending || unassigned.isPending),
    error: own.error ?? unassigned.error,
  };
}
