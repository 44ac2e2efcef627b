import type { CheckResult, Expectation, Measurement, Period, Report } from '@pilotage/shared';
import type { FigureRow } from './figureRow.ts';
import type { FiguresData } from './figuresData.ts';

export interface ExpectedAssignment {
  assignmentId: number;
  organisationId: number;
  expected: boolean;
  reason?: NonNullable<Expectation['reason']>;
}

export interface FigureRowsParams {
  figuresData: FiguresData;
  period: Period;
  expected: readonly ExpectedAssignment[];
  report: Report | null;
  mayWrite: boolean;
  today: string;
}

/** Data that all rows share. */
export interface FigureRowsContext extends FigureRowsParams {
  /** Unresolved findings by assignment. */
  checkResults: ReadonlyMap<number, readonly CheckResult[]>;
  /** By assignment, then by period. */
  cellsByAssignment: ReadonlyMap<number, ReadonlyMap<number, Measurement>>;
  /** Periods before the requested one, latest first. */
  earlier: readonly Period[];
  /** The previous rows, where only cells and findings have changed since; otherwise none. */
  previousRows: ReadonlyMap<number, FigureRow>;
}
