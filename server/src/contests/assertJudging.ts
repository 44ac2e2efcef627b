import type { Contest } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

export type When = 'running' | 'ended' | 'either';

/** Throws 409 where judging has ended already, or where it has not. */
export function assertJudging({ judgedAt }: Pick<Contest, 'judgedAt'>, when: When): void {
  if (when === 'running' && judgedAt !== null) throw new Problem('judgingEnded');
  if (when === 'ended' && judgedAt === null) throw new Problem('judgingRuns');
}
