import type { NotExpectedReason } from '../cells/progressInput.ts';

/**
 * The answers about progress, with the field names of contract.md ("Answers about progress"). Figures are fractions
 * and levels in the indicator's unit, rounded once to four decimals, half away from zero. null is "no value", never 0.
 */

export type ProgressStatus = 'ahead' | 'onTrack' | 'atRisk' | 'behind' | 'noData';

/** Why an assignment has no value. `notApplicable` and `notExpected` are not in `of`, the others are. */
export type AbsenceKind = 'missing' | 'withheld' | 'notDue' | 'inReview' | 'zeroDenominator' | 'notApplicable' | 'notExpected';

export interface ProgressAbsence {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly why: AbsenceKind;
  /** Only beside `notExpected`. */
  readonly reason?: NotExpectedReason;
}

/** An expected cell without a figure, of an assignment that has a value all the same. `period` is a number. */
export interface ProgressGap {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly period: number;
  readonly why: 'missing' | 'withheld' | 'inReview';
}

/** What the row answers through `period` (a number), with today's targets. */
export interface ProgressPoint {
  readonly period: number;
  readonly value: number | null;
  readonly attainment: number | null;
  readonly expected: number | null;
  readonly expectedAttainment: number | null;
  /** Assignments with a reported cell in that very period. */
  readonly reported: number;
  /** A line breaks where this differs from the point before. */
  readonly definitionVersion: number;
}

export interface ProgressRow {
  /** Country code, organisation id in digits, or `consortium`. */
  readonly key: string;
  /** The indicator's code. */
  readonly indicator: string;
  readonly value: number | null;
  /** Of ratios only: the sums over the assignments that have a value. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly attainment: number | null;
  readonly expected: number | null;
  /** The attainment at the expected level: the target of `expected` can be that of fewer assignments than `target` is of. */
  readonly expectedAttainment: number | null;
  readonly status: ProgressStatus | null;
  readonly n: number;
  readonly of: number;
  readonly compared: { readonly n: number; readonly value: number | null };
  readonly missing: readonly ProgressAbsence[];
  readonly gaps: readonly ProgressGap[];
  readonly illustrative: boolean;
  readonly series?: readonly ProgressPoint[];
}

/** A row across indicators: the median attainment; what cannot be said of several indicators is null or empty. */
export interface ProgressMedianRow {
  readonly key: string;
  readonly indicator: null;
  readonly value: null;
  readonly target: null;
  readonly baseline: null;
  readonly attainment: number | null;
  readonly expected: null;
  readonly expectedAttainment: null;
  readonly status: null;
  /** Indicators with a defined attainment, of the indicators whose own `of` is above 0. */
  readonly n: number;
  readonly of: number;
  readonly compared: null;
  readonly missing: readonly [];
  readonly gaps: readonly [];
  readonly illustrative: null;
  readonly series?: readonly [];
}
