import {
  type ApprovedVersion,
  type CheckResult,
  findUncoveredOutliers,
  type Period,
  runChecks,
  sortBlockingFirst,
  toProgressPeriods,
} from '@pilotage/shared';
import type { FigureRow } from '../../measurements/rows/figureRow.ts';
import { findRestatedVersion } from '../../measurements/rows/findRestatedVersion.ts';
import type { FiguresData } from '../../measurements/rows/figuresData.ts';
import type { CellRemark, ReportDifferences, ReviewItem } from '../reportClient.ts';
import type { ReportFigure } from './reportFigure.ts';

export interface ReportFiguresInput {
  figuresData: FiguresData;
  period: Period;
  lastPeriod: Period | null;
  /** In the order of the figures page. */
  rows: readonly FigureRow[];
  nameOf: (row: FigureRow) => string;
  /** In the order of the review; null where the report is not under review. */
  reviewItems: readonly ReviewItem[] | null;
  /** Since the previous submission. */
  differences: ReportDifferences['cells'];
  approvedVersions: readonly ApprovedVersion[];
  remarks: readonly CellRemark[];
}

function findOdd({ indicator, cell, previousFigure, progress, checks, derived }: FigureRow) {
  if (cell === null) return [];
  const status = progress?.status ?? null;
  const figure = { ...cell, valueType: indicator.valueType, last: previousFigure, status, derived: derived?.value ?? null };
  return findUncoveredOutliers(figure, indicator.id, checks);
}

/** Others read nothing of a draft. What was returned or is restated they read as they could read it last. */
const isPeriodReadable = ({ basis, reports }: FiguresData, { id }: Period): boolean =>
  basis === 'own' || (reports.find(({ periodId }) => periodId === id)?.state ?? 'draft') !== 'draft';

function createFigure(row: FigureRow, results: readonly CheckResult[], input: ReportFiguresInput): ReportFigure {
  const { reviewItems, differences, approvedVersions, remarks } = input;
  const { id } = row.assignment;
  const review = reviewItems?.find(({ assignmentId }) => assignmentId === id) ?? null;
  const difference = differences.find(({ assignmentId }) => assignmentId === id);
  return {
    // The server knows the figures of other periods that are hidden from the reviewer now.
    row: review ? { ...row, progress: review.progress } : row,
    name: input.nameOf(row),
    isReadable: isPeriodReadable(input.figuresData, input.period),
    isLastReadable: input.lastPeriod === null || isPeriodReadable(input.figuresData, input.lastPeriod),
    review,
    before: review ? review.before : (difference?.old ?? null),
    isChanged: review ? review.changed : difference !== undefined,
    approved: findRestatedVersion(row.cell, approvedVersions),
    odd: review ? review.odd : findOdd(row),
    findings: review ? review.findings : results.filter(({ assignmentId }) => assignmentId === id),
    remark: remarks.find(({ assignmentId }) => assignmentId === id)?.comment ?? null,
  };
}

/** The figures of a report to read; under review in the order of the review: changed and unusual ones first. */
export function createReportFigures(input: ReportFiguresInput): ReportFigure[] {
  const { figuresData, period, rows, reviewItems } = input;
  const checked = { ...figuresData, periods: toProgressPeriods(figuresData.periods) };
  const results = reviewItems ? [] : sortBlockingFirst(runChecks(checked, period.id));
  const figures = rows
    .filter(({ cell, notExpected }) => cell !== null || notExpected === null)
    .map((row) => createFigure(row, results, input));
  if (reviewItems === null) return figures;
  const order = reviewItems.map(({ assignmentId }) => assignmentId);
  return figures
    .filter(({ review }) => review !== null)
    .toSorted((one, other) => order.indexOf(one.row.assignment.id) - order.indexOf(other.row.assignment.id));
}
