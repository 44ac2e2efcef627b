import type { ProgressStatus } from '../progress/answers/progressResponse.ts';
import { isJump } from './jump.ts';

/**
 * Reasons to review a figure: `jump` against its last figure, `path`: far behind the expected level, `silent`: not reported any
 * more.
 */
export const outlierReasons = ['jump', 'path', 'silent'] as const;

export type OutlierReason = (typeof outlierReasons)[number];

export interface OutlierInput {
  readonly valueType: 'count' | 'amount' | 'ratio' | 'score' | 'text';
  readonly availability: 'reported' | 'notApplicable' | 'withheld';
  readonly value: number | null;
  /** The last figure before this one. */
  readonly last: number | null;
  /** Status of the assignment with this figure. */
  readonly status: ProgressStatus | null;
}

/** The reasons to review a figure. Figures with more reasons are listed first. */
export function findOutlierReasons(figure: OutlierInput): OutlierReason[] {
  if (figure.availability !== 'reported') return figure.last === null ? [] : ['silent'];
  const reasons: OutlierReason[] = [];
  if (isJump(figure.valueType, figure)) reasons.push('jump');
  if (figure.status === 'behind') reasons.push('path');
  return reasons;
}
