import { auditedSystemStoreOf, type Store } from '@pilotage/db';
import { openTaskStates, type Recommendation } from '@pilotage/shared';
import { giveTask } from '../tasks/giveTask.ts';
import { toTaskTitle } from './toTaskTitle.ts';

type CarriedOut = Pick<Recommendation, 'id' | 'organisationId' | 'evaluatorId'>;

/** What a management response says will be done, by which day; null where the recommendation is rejected. */
export type PromisedAction = { action: string; actionDueOn: string } | null;

/**
 * Makes the task that an accepted recommendation gives its organisation, or changes the open one that an earlier response gave: the
 * recommendation has one such task. `before`: the earlier promise, of which the task may be done already.
 */
export async function giveActionTask(
  store: Store,
  { id, organisationId, evaluatorId }: CarriedOut,
  { before, after }: { before: PromisedAction; after: PromisedAction },
): Promise<void> {
  if (before?.action === after?.action && before?.actionDueOn === after?.actionDueOn) return;
  const system = auditedSystemStoreOf(store);
  const where = { recommendationId: id, state: openTaskStates };
  await system.lockAll('tasks', where);
  // The task to answer may have been opened again: it is not that of the action.
  const open = (await system.all('tasks', { where })).filter(({ description }) => description === before?.action);
  if (after === null) {
    for (const task of open) await system.remove('tasks', task.id);
    return;
  }
  const content = { title: toTaskTitle(after.action), description: after.action, dueOn: after.actionDueOn };
  if (open.length > 0) await system.updateAll('tasks', open, content);
  else await giveTask(store, { ...content, organisationId, recommendationId: id, askedById: evaluatorId });
}
