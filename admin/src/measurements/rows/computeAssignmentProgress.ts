import {
  type Assignment,
  hasFigures,
  type Indicator,
  type Measurement,
  type ProgressRow,
  toProgressPeriods,
  computeProgressRows,
  selectBasisCells,
} from '@pilotage/shared';
import type { FiguresData } from './figuresData.ts';

interface AssignmentProgressParams {
  figuresData: FiguresData;
  assignment: Assignment;
  indicator: Indicator;
  /** The cells of the assignment by period. */
  cells: ReadonlyMap<number, Measurement>;
  /** The number of a period. */
  through: number;
  today: string;
}

/**
 * Computes total, attainment and status of one assignment on the basis of its viewer, with the arithmetic of `shared`, so that
 * they change at once after a save. Null for a narrative indicator, and for a period that has not opened.
 */
export function computeAssignmentProgress({
  figuresData,
  assignment,
  indicator,
  cells,
  through,
  today,
}: AssignmentProgressParams): ProgressRow | null {
  const isOpened = figuresData.periods.some((period) => period.number === through && period.state !== 'planned');
  if (!hasFigures(indicator) || !isOpened) return null;
  const { basis, organisationId } = figuresData;
  const standIns = (figuresData.standIns ?? [])
    .filter(({ assignmentId }) => assignmentId === assignment.id)
    .map((version) => ({ ...version, state: 'approved' as const }));
  const input = {
    periods: toProgressPeriods(figuresData.periods),
    organisations: [{ id: figuresData.organisationId, country: figuresData.country }],
    assignments: [assignment],
    expectations: [],
    cells: selectBasisCells([...cells.values(), ...standIns], basis, organisationId, (cell, status) => ({ ...cell, status })),
  };
  return computeProgressRows(input, indicator, { by: 'consortium', through, today, series: false })[0] ?? null;
}
