import {
  type ApprovedVersion,
  type Assignment,
  type CheckResult,
  findLastReported,
  type Indicator,
  type Measurement,
  type Period,
} from '@pilotage/shared';
import { type CellLock, getCellLock, getPeriodLock } from './cellLock.ts';
import { computeAssignmentProgress } from './computeAssignmentProgress.ts';
import type { FigureRow } from './figureRow.ts';
import { findRestatedVersion } from './findRestatedVersion.ts';
import type { FigureRowsContext } from './figureRowsContext.ts';
import { listUnsettledFigures } from './listUnsettledFigures.ts';
import { hasSameCells, hasSameContent } from './hasSameContent.ts';

const noCells: ReadonlyMap<number, Measurement> = new Map();
const noVersions: readonly ApprovedVersion[] = [];
const noCheckResults: readonly CheckResult[] = [];

function isOutsideAssignment({ fromPeriodId, untilPeriodId }: Assignment, period: Period, periods: readonly Period[]): boolean {
  const number = (id: number | null) => periods.find((each) => each.id === id)?.number;
  return period.number < (number(fromPeriodId) ?? period.number) || period.number > (number(untilPeriodId) ?? period.number);
}

/** What everybody is locked by comes first, then what only this user or this cell is. */
function findLock(assignment: Assignment, cell: Measurement | null, context: FigureRowsContext): CellLock | null {
  const { figuresData, period, report, mayWrite } = context;
  const isOutside = isOutsideAssignment(assignment, period, figuresData.periods);
  return (
    getPeriodLock(period, report) ??
    (mayWrite ? null : { reason: 'noRight', since: null }) ??
    getCellLock(cell) ??
    (isOutside ? { reason: 'outside', since: null } : null)
  );
}

function findUnexpectedReason(assignment: Assignment, { expected, period }: FigureRowsContext): FigureRow['notExpected'] {
  const expectation = expected.find((each) => each.assignmentId === assignment.id);
  return expectation?.expected || period.state === 'planned' ? null : (expectation?.reason ?? 'joinedLater');
}

function findReturnComment({ id }: Assignment, { report }: FigureRowsContext): string | null {
  if (report?.state !== 'returned') return null;
  return report.lastReturn?.cells.find((each) => each.assignmentId === id)?.comment ?? null;
}

/** The cells of one assignment: of the period, and of those before it. */
function findCells(cells: ReadonlyMap<number, Measurement>, { period, earlier }: FigureRowsContext) {
  return {
    cell: cells.get(period.id) ?? null,
    earlier: earlier.flatMap((each) => {
      const cell = cells.get(each.id);
      return cell ? [{ period: each, cell }] : [];
    }),
  };
}

/** What is worked out from all cells of an assignment. It is taken from the previous row where none has changed. */
function computeFromCells(
  assignment: Assignment,
  indicator: Indicator,
  cells: ReadonlyMap<number, Measurement>,
  { figuresData, period, today }: FigureRowsContext,
): Pick<FigureRow, 'previousFigure' | 'progress'> {
  return {
    previousFigure: findLastReported([...cells.values()], figuresData.periods, period.number),
    progress: computeAssignmentProgress({ figuresData, assignment, indicator, cells, through: period.number, today }),
  };
}

/** The row of one assignment: the previous row itself where nothing of it has changed, so that it is not rendered again. */
export function createFigureRow(assignment: Assignment, indicator: Indicator, context: FigureRowsContext): FigureRow {
  const { figuresData, checkResults } = context;
  const allCells = context.cellsByAssignment.get(assignment.id) ?? noCells;
  const cells = findCells(allCells, context);
  const previous = context.previousRows.get(assignment.id);
  const isReusable = previous?.assignment === assignment && previous.indicator === indicator && hasSameCells(previous, cells);
  const { previousFigure, progress } = isReusable ? previous : computeFromCells(assignment, indicator, allCells, context);
  const { basis } = figuresData;
  const unsettled = isReusable ? previous.unsettled : listUnsettledFigures({ basis, period: context.period, ...cells });
  const row: FigureRow = {
    assignment,
    indicator,
    pilot: assignment.pilotId === null ? null : (figuresData.pilotTitles.get(assignment.pilotId) ?? null),
    notExpected: findUnexpectedReason(assignment, context),
    ...cells,
    previousFigure,
    checks: figuresData.checks,
    approved: findRestatedVersion(cells.cell, figuresData.approvedVersions ?? noVersions),
    lock: findLock(assignment, cells.cell, context),
    returnComment: findReturnComment(assignment, context),
    progress,
    basis,
    unsettled,
    checkResults: checkResults.get(assignment.id) ?? noCheckResults,
    derived: indicator.derivation === null ? null : (figuresData.derived?.get(assignment.id) ?? null),
  };
  return isReusable && hasSameContent(previous, row) ? previous : row;
}
