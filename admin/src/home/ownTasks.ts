import { isTaskLate, type Task } from '@pilotage/shared';
import type { HomeTask } from './homeTask.ts';

/** What somebody is to do of the tasks of the own organisation that press: the own ones and those of nobody. */
export const ownTasks = (tasks: readonly Task[], userId: number | null, today: string): HomeTask[] =>
  tasks.flatMap((task): HomeTask[] => {
    const { id, title, dueOn, assigneeId } = task;
    if (dueOn === null || (assigneeId !== null && assigneeId !== userId)) return [];
    const key = isTaskLate(task, today) ? 'ownTaskLate' : 'ownTask';
    return [{ id: `task ${id}`, to: `/tasks/${id}/show`, key, params: { title, day: dueOn }, dueOn }];
  });
