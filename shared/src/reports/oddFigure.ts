import type { ProgressStatus } from '../progress/answer.ts';

/** Why a reviewer should look at a figure: a jump against its own history, far from its path, or silent after having spoken. */
export const oddities = ['jump', 'path', 'silent'] as const;

export type Oddity = (typeof oddities)[number];

export interface LookedAt {
  readonly valueType: 'count' | 'amount' | 'ratio' | 'score' | 'text';
  readonly availability: 'reported' | 'notApplicable' | 'withheld';
  readonly value: number | null;
  /** What was reported in earlier periods, oldest first. */
  readonly earlier: readonly number[];
  /** Of the assignment with this figure. */
  readonly status: ProgressStatus | null;
}

/** A count or amount jumps from twice or half of what came before on, if it is not among the smallest numbers. */
const jumpFactor = 2;
const jumpLeast = 5;
/** A ratio jumps by twenty percentage points. */
const jumpPoints = 0.2;

function jumps({ valueType, value, earlier }: LookedAt): boolean {
  const last = earlier.at(-1);
  if (value === null || last === undefined || valueType === 'text' || valueType === 'score') return false;
  const difference = Math.abs(value - last);
  if (valueType === 'ratio') return Math.round(difference * 10_000) >= jumpPoints * 10_000;
  const [smaller = 0, larger = 0] = [Math.abs(value), Math.abs(last)].toSorted((a, b) => a - b);
  return difference >= jumpLeast && (larger >= smaller * jumpFactor || value < 0 !== last < 0);
}

/** What looks odd about a figure; the more, the earlier it is looked at. */
export function oddFigure(figure: LookedAt): Oddity[] {
  if (figure.availability !== 'reported') return figure.earlier.length > 0 ? ['silent'] : [];
  const found: Oddity[] = [];
  if (jumps(figure)) found.push('jump');
  if (figure.status === 'behind') found.push('path');
  return found;
}
