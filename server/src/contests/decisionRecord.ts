import type { SystemStore } from '@pilotage/db';
import type { Contest, DecisionRecord } from '@pilotage/shared';
import { judgingOf } from './judgingOf.ts';
import { computed } from './judgingThread.ts';

/** Everything that the result of a contest follows from, and the result, as it stands at this moment. */
export async function recordOfDecision(
  system: SystemStore,
  contest: Contest,
  awards: DecisionRecord['awards'],
): Promise<DecisionRecord> {
  const { id, slug, name, closesAt, tieRule } = contest;
  const { criteria, solutions, scores } = await judgingOf(system, contest);
  const excluded = await system.all('solutions', { where: { contestId: id, state: 'excluded' } });
  const by = {
    rule: { ranking: 'weightedMean' as const, tieRule },
    criteria: criteria.map((each) => ({ id: each.id, name: each.name, weight: each.weight })),
    solutions: solutions.map((each) => ({
      id: each.id,
      reference: each.reference,
      contentHash: each.contentHash,
      receivedAt: each.receivedAt,
    })),
    sheets: scores.map(({ solutionId, jurorId, marks }) => ({ solutionId, jurorId, marks })),
  };
  return {
    contest: { id, slug, name, closesAt },
    ...by,
    excluded: excluded.map((each) => ({ id: each.id, reference: each.reference })),
    ...(await computed('decide', by)),
    awards,
    decidedAt: system.now(),
  };
}
