import { auditedSystemStoreOf, type Store } from '@pilotage/db';
import { openTaskStates } from '@pilotage/shared';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

type TaskOrigin = { reportId: number } | { commentId: number } | { recommendationId: number };

/** Marks the open tasks that follow from a report, a comment or a recommendation as done today: what they asked for is there. */
export async function completeTasks(store: Store, origin: TaskOrigin): Promise<void> {
  const system = auditedSystemStoreOf(store);
  const where = { ...origin, state: openTaskStates };
  await system.lockAll('tasks', where);
  const open = await system.all('tasks', { where });
  if (open.length === 0) return;
  const doneOn = await getConsortiumDay(system);
  await system.updateAll('tasks', open, { state: 'done', doneOn }, 'complete');
}
