import type { SystemStore } from '@pilotage/db';
import { openTaskStates } from '@pilotage/shared';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

/** Marks the open tasks that follow from a report or a comment as done today: what they asked for is there. */
export async function completeTasks(system: SystemStore, origin: { reportId: number } | { commentId: number }): Promise<void> {
  const open = await system.all('tasks', { where: { ...origin, state: openTaskStates } });
  if (open.length === 0) return;
  const doneOn = await getConsortiumDay(system);
  await system.updateAll('tasks', open, { state: 'done', doneOn }, 'complete');
}
