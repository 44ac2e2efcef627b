import type { NotExpectedReason } from '../cells/progressInput.ts';

/**
 * Responses about progress, with the field names of contract.md ("Answers about progress"). Figures are fractions and levels in
 * the unit of the indicator, rounded once to four decimals, half away from zero. null is "no value", never 0.
 */

export type ProgressStatus = 'ahead' | 'onTrack' | 'atRisk' | 'behind' | 'noData';

/** Why an assignment has no value. `notApplicable` and `notExpected` are not counted in `of`; the others are. */
export type AbsenceKind = 'missing' | 'withheld' | 'notDue' | 'inReview' | 'zeroDenominator' | 'notApplicable' | 'notExpected';

export interface ProgressAbsence {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly why: AbsenceKind;
  /** Only for `notExpected`. */
  readonly reason?: NotExpectedReason;
}

/** An expected cell without a figure, of an assignment that does have a value. `period` is the number of the period. */
export interface ProgressGap {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly period: number;
  readonly why: 'missing' | 'withheld' | 'inReview';
}

/** The figures of the row through `period` (a number), with the present targets. */
export interface ProgressPoint {
  readonly period: number;
  readonly value: number | null;
  readonly attainment: number | null;
  readonly expected: number | null;
  readonly expectedAttainment: number | null;
  /** Number of assignments with a reported cell in this period. */
  readonly reported: number;
  /** The line of a chart is interrupted if this differs from the previous point. */
  readonly definitionVersion: number;
}

export interface ProgressRow {
  /** Country code, organisation id in digits, or `consortium`. */
  readonly key: string;
  /** The indicator's code. */
  readonly indicator: string;
  readonly value: number | null;
  /** For ratios only: the sums over assignments with a value. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly attainment: number | null;
  readonly expected: number | null;
  /** Attainment at the expected level. The target behind `expected` can cover fewer assignments than `target`. */
  readonly expectedAttainment: number | null;
  readonly status: ProgressStatus | null;
  readonly n: number;
  readonly of: number;
  readonly compared: { readonly n: number; readonly value: number | null };
  readonly missing: readonly ProgressAbsence[];
  readonly gaps: readonly ProgressGap[];
  readonly illustrative: boolean;
  /** With `series`: the last day by which the targets in `target` are to be reached; null without one. */
  readonly targetOn?: string | null;
  readonly series?: readonly ProgressPoint[];
}

/** A row over all indicators: the median attainment. Everything that is undefined over several indicators is null or empty. */
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
  /** Number of indicators with a defined attainment, and of indicators whose own `of` is above 0. */
  readonly n: number;
  readonly of: number;
  readonly compared: null;
  readonly missing: readonly [];
  readonly gaps: readonly [];
  readonly illustrative: null;
  readonly series?: readonly [];
}
