import type { Contest } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';

export type JudgingPhase = 'running' | 'ended' | 'either';

/** Throws 409 if the judging is not in the required phase: `judgingEnded` or `judgingRuns`. */
export function assertJudgingPhase({ judgedAt }: Pick<Contest, 'judgedAt'>, phase: JudgingPhase): void {
  if (phase === 'running' && judgedAt !== null) throw new Problem('judgingEnded');
  if (phase === 'ended' && judgedAt === null) throw new Problem('judgingRuns');
}
