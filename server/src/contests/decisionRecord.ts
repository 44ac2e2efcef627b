import type { SystemStore } from '@pilotage/db';
import type { Contest, DecisionRecord } from '@pilotage/shared';
import { decidedBy } from './decidedBy.ts';
import { computed } from './judgingThread.ts';

/** Everything that the result of a contest follows from, and the result, as it stands at this moment, with its hash. */
export async function recordOfDecision(
  system: SystemStore,
  contest: Contest,
  awards: DecisionRecord['awards'],
): Promise<{ record: DecisionRecord; hash: string }> {
  const { id, slug, name, closesAt } = contest;
  const by = await decidedBy(system, contest);
  const excluded = await system.all('solutions', { where: { contestId: id, state: 'excluded' }, fields: ['reference'] });
  const given = {
    contest: { id, slug, name, closesAt },
    ...by,
    excluded: excluded.map((each) => ({ id: each.id, reference: each.reference })),
    awards,
    decidedAt: system.now(),
  };
  const { decided, hash } = await computed('decide', given);
  return { record: { ...given, ...decided }, hash };
}
