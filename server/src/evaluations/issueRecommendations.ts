import { auditedSystemStoreOf, type Store } from '@pilotage/db';
import type { Evaluation } from '@pilotage/shared';
import { giveTask } from '../tasks/giveTask.ts';
import { toTaskTitle } from './toTaskTitle.ts';

/** Opens the recommendations of a draft that is issued, numbered without gaps, and gives each organisation the task to answer. */
export async function issueRecommendations(store: Store, { id, evaluatorId }: Evaluation): Promise<void> {
  const system = auditedSystemStoreOf(store);
  const where = { evaluationId: id };
  const drafts = await system.all('recommendations', { where, order: { field: 'number', direction: 'ASC' } });
  for (const [index, draft] of drafts.entries()) {
    await system.updateAll('recommendations', [draft], { state: 'open', number: index + 1 }, 'issue');
    const { organisationId, dueOn, text } = draft;
    await giveTask(store, {
      organisationId,
      title: toTaskTitle(text),
      description: text,
      dueOn,
      recommendationId: draft.id,
      askedById: evaluatorId,
    });
  }
}
