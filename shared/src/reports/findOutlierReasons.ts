import type { Check } from '../checks/check.ts';
import type { ProgressStatus } from '../progress/answers/progressResponse.ts';
import { exceedsWhole, setsUpperLimit } from '../measurements/exceedsWhole.ts';
import { isJump } from './jump.ts';

/**
 * Reasons to review a figure: `exceedsWhole`: a ratio above 100 %, `jump` against its last figure, `path`: far behind the
 * expected level, `records`: another figure than the records give by the rule of the indicator, `noFigure`: reported before, now withheld or not applicable. That is no silence: the partner has given a reason,
 * which the reviewer reads.
 */
export const outlierReasons = ['exceedsWhole', 'jump', 'path', 'records', 'noFigure'] as const;

export type OutlierReason = (typeof outlierReasons)[number];

export interface OutlierInput {
  readonly valueType: 'count' | 'amount' | 'ratio' | 'score' | 'text';
  readonly availability: 'reported' | 'notApplicable' | 'withheld';
  readonly value: number | null;
  /** The two numbers of a ratio. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** The last figure before this one. */
  readonly last: number | null;
  /** Status of the assignment with this figure. */
  readonly status: ProgressStatus | null;
  /** What the records give, where the indicator has a rule; null: nothing, or not known. */
  readonly derived?: number | null;
}

const differsFromRecords = ({ derived = null, value }: OutlierInput): boolean => derived !== null && derived !== value;

/** The reasons to review a figure. Figures with more reasons are listed first. */
export function findOutlierReasons(figure: OutlierInput): OutlierReason[] {
  if (figure.availability !== 'reported') return figure.last === null ? [] : ['noFigure'];
  const reasons: OutlierReason[] = [];
  if (exceedsWhole(figure, figure)) reasons.push('exceedsWhole');
  if (isJump(figure.valueType, figure)) reasons.push('jump');
  if (figure.status === 'behind') reasons.push('path');
  if (differsFromRecords(figure)) reasons.push('records');
  return reasons;
}

type CoveringCheck = Pick<Check, 'indicatorId' | 'kind' | 'maximum'>;

const isCoveredBy: { readonly [R in OutlierReason]: (check: CoveringCheck) => boolean } = {
  exceedsWhole: setsUpperLimit,
  jump: ({ kind }) => kind === 'jump',
  path: ({ kind }) => kind === 'deviation',
  records: () => false,
  noFigure: () => false,
};

/** The reasons that no active check of the indicator covers: a check of the same kind replaces the built-in rule. */
export const findUncoveredOutliers = (
  figure: OutlierInput,
  indicatorId: number,
  checks: readonly CoveringCheck[],
): OutlierReason[] =>
  findOutlierReasons(figure).filter(
    (reason) => !checks.some((check) => check.indicatorId === indicatorId && isCoveredBy[reason](check)),
  );
