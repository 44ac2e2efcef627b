import type { SystemStore } from '@pilotage/db';
import type { Contest, DecisionRecord } from '@pilotage/shared';
import { loadDecisionInput } from './decisionInput.ts';
import { runJudgingTaskInThread } from '../jury/judgingThread.ts';

/** Builds the decision record of a contest from its current data (all inputs of the result, and the result) and its hash. */
export async function buildDecisionRecord(
  system: SystemStore,
  contest: Contest,
  awards: DecisionRecord['awards'],
): Promise<{ record: DecisionRecord; hash: string }> {
  const { id, slug, name, closesAt } = contest;
  const decisionInput = await loadDecisionInput(system, contest);
  const excluded = await system.all('solutions', { where: { contestId: id, state: 'excluded' }, fields: ['reference'] });
  const recordInput = {
    contest: { id, slug, name, closesAt },
    ...decisionInput,
    excluded: excluded.map((each) => ({ id: each.id, reference: each.reference })),
    awards,
    decidedAt: system.now(),
  };
  const { decision, hash } = await runJudgingTaskInThread('decide', recordInput);
  return { record: { ...recordInput, ...decision }, hash };
}
