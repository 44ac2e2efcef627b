import type { ProgressStatus } from '../progress/answers/progressResponse.ts';
import { isJump } from './jump.ts';

/** Why a reviewer should look at a figure: a jump against its own history, far from its path, or silent after having spoken. */
export const outlierReasons = ['jump', 'path', 'silent'] as const;

export type OutlierReason = (typeof outlierReasons)[number];

export interface OutlierInput {
  readonly valueType: 'count' | 'amount' | 'ratio' | 'score' | 'text';
  readonly availability: 'reported' | 'notApplicable' | 'withheld';
  readonly value: number | null;
  /** The last figure before. */
  readonly last: number | null;
  /** Of the assignment with this figure. */
  readonly status: ProgressStatus | null;
}

/** What looks odd about a figure; the more, the earlier it is looked at. */
export function findOutlierReasons(figure: OutlierInput): OutlierReason[] {
  if (figure.availability !== 'reported') return figure.last === null ? [] : ['silent'];
  const found: OutlierReason[] = [];
  if (isJump(figure.valueType, figure)) found.push('jump');
  if (figure.status === 'behind') found.push('path');
  return found;
}
