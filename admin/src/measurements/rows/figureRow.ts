import type {
  ApprovedVersion,
  Assignment,
  Check,
  CheckResult,
  Expectation,
  Indicator,
  Measurement,
  Period,
  ProgressBasis,
  ProgressRow,
} from '@pilotage/shared';
import type { DerivedSummary } from '../../derivations/derivedFigures.ts';
import type { CellLock } from './cellLock.ts';
import type { UnsettledFigure } from './listUnsettledFigures.ts';

export interface FigureRow {
  assignment: Assignment;
  indicator: Indicator;
  pilot: string | null;
  /** Why no figure is expected; null where one is. */
  notExpected: NonNullable<Expectation['reason']> | null;
  cell: Measurement | null;
  /** Cells of earlier periods, latest first. */
  earlier: readonly { period: Period; cell: Measurement }[];
  /** The last figure before this one, for comparison. */
  previousFigure: number | null;
  /** The active checks of all indicators. */
  checks: readonly Check[];
  /** The figure that was approved before it was restated. */
  approved: ApprovedVersion | null;
  lock: CellLock | null;
  /** The remark of the last return about this cell. */
  returnComment: string | null;
  progress: ProgressRow | null;
  /** What the progress counts. */
  basis: ProgressBasis;
  /** Figures that others count in another way than the organisation, latest first. */
  unsettled: readonly UnsettledFigure[];
  /** Unresolved findings of the checks for this cell, blocking ones first. */
  checkResults: readonly CheckResult[];
  /** What the records give, where the indicator has a rule; null: typed, or not known. */
  derived: DerivedSummary | null;
}
