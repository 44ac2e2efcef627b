import type { Task } from '@pilotage/shared';
import { usePostAction } from '../resource/actions/usePostAction.ts';
import type { TaskStep } from './taskSteps.ts';

/** Takes a step of a task, at once: each step has one that leads back. */
export function useTaskStep(task: Task) {
  const { isBusy, post } = usePostAction(task.version);
  const { id, version, title } = task;
  const take = async (step: TaskStep): Promise<boolean> => {
    const done = await post(`/tasks/${id}/${step}`, { version }, () => [`tasks.${step}Done`, { title }]);
    return done !== null;
  };
  return { isBusy, take };
}
