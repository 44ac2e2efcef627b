import type { SystemStore } from '@pilotage/db';
import type { Contest, DecisionRecord } from '@pilotage/shared';
import { loadDecisionInput } from './decisionInput.ts';
import { runJudgingTaskInThread } from '../jury/judgingThread.ts';

/** Everything that the result of a contest follows from, and the result, as it stands at this moment, with its hash. */
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
  const { decided, hash } = await runJudgingTaskInThread('decide', recordInput);
  return { record: { ...recordInput, ...decided }, hash };
}
