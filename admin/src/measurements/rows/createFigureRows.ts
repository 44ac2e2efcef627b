import {
  type CheckResult,
  type Indicator,
  indicatorIn,
  type Measurement,
  type Period,
  runChecks,
  sortBlockingFirst,
  toProgressPeriods,
} from '@pilotage/shared';
import { createFigureRow } from './createFigureRow.ts';
import type { FigureRow } from './figureRow.ts';
import type { FigureRowsContext, FigureRowsParams } from './figureRowsContext.ts';

export interface FigureRowsByGroup {
  consortium: FigureRow[];
  local: FigureRow[];
  notExpected: FigureRow[];
}

function groupCells(cells: readonly Measurement[]): FigureRowsContext['cellsByAssignment'] {
  const cellsByAssignment = new Map<number, Map<number, Measurement>>();
  for (const cell of cells) {
    const others = cellsByAssignment.get(cell.assignmentId);
    if (others) others.set(cell.periodId, cell);
    else cellsByAssignment.set(cell.assignmentId, new Map([[cell.periodId, cell]]));
  }
  return cellsByAssignment;
}

function findOpenCheckResults({ figuresData, period }: FigureRowsParams): FigureRowsContext['checkResults'] {
  const results = new Map<number, CheckResult[]>();
  const all = runChecks({ ...figuresData, periods: toProgressPeriods(figuresData.periods) }, period.id);
  for (const each of sortBlockingFirst(all))
    if (!each.settled) results.set(each.assignmentId, [...(results.get(each.assignmentId) ?? []), each]);
  return results;
}

/** Indicators as they were defined in earlier periods, by version. Rows are compared by them, so each is made once. */
const earlierIndicators = new WeakMap<Indicator, Map<number, Indicator>>();

function findIndicatorThen(indicator: Indicator, { number }: Period, periods: readonly Period[]): Indicator {
  const then = indicatorIn(indicator, number, periods);
  if (then === indicator) return indicator;
  const known = earlierIndicators.get(indicator) ?? new Map<number, Indicator>();
  earlierIndicators.set(indicator, known);
  const kept = known.get(then.definitionVersion) ?? then;
  known.set(then.definitionVersion, kept);
  return kept;
}

const compareByCode = (one: FigureRow, other: FigureRow) =>
  one.indicator.code.localeCompare(other.indicator.code) || one.assignment.id - other.assignment.id;

/** One row for each assignment, in three groups: consortium indicators, own indicators, and those not expected. */
export function createFigureRows(params: FigureRowsParams, previousRows: readonly FigureRow[] = []): FigureRowsByGroup {
  const { figuresData, period } = params;
  const context: FigureRowsContext = {
    ...params,
    checkResults: findOpenCheckResults(params),
    cellsByAssignment: groupCells(figuresData.cells),
    earlier: figuresData.periods.filter(({ number }) => number < period.number).sort((one, other) => other.number - one.number),
    previousRows: new Map(previousRows.map((row) => [row.assignment.id, row])),
  };
  const rows = figuresData.assignments
    .flatMap((assignment) => {
      const indicator = figuresData.indicators.find((each) => each.id === assignment.indicatorId);
      return indicator ? [createFigureRow(assignment, findIndicatorThen(indicator, period, figuresData.periods), context)] : [];
    })
    .sort(compareByCode);
  const isNotExpected = (row: FigureRow) => row.notExpected !== null && row.cell === null;
  return {
    consortium: rows.filter((row) => !isNotExpected(row) && row.indicator.organisationId === null),
    local: rows.filter((row) => !isNotExpected(row) && row.indicator.organisationId !== null),
    notExpected: rows.filter(isNotExpected),
  };
}

export const selectExpectedRows = ({ consortium, local }: FigureRowsByGroup): FigureRow[] =>
  [...consortium, ...local].filter((row) => row.notExpected === null);

/** Counts the expected cells with a value and all expected ones: "14 of 18". */
export function computeCompleteness(rows: FigureRowsByGroup): { completed: number; expected: number; missing: FigureRow[] } {
  const expected = selectExpectedRows(rows);
  const missing = expected.filter((row) => row.cell === null);
  return { completed: expected.length - missing.length, expected: expected.length, missing };
}
