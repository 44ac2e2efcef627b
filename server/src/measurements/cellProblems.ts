import {
  type Assignment,
  type FieldProblems,
  indicatorIn,
  validateFigure,
  type Indicator,
  type Measurement,
  type Period,
} from '@pilotage/shared';
import type { Candidate } from '../http/records/hooks.ts';

type MeasurementCandidate = Candidate<'measurements'>;

interface CellProblemsInput {
  cell: MeasurementCandidate;
  assignment: Assignment;
  indicator: Indicator;
  periods: readonly Period[];
  /** The stored cell; null for a new one. */
  stored: Measurement | null;
}

function periodProblems({ cell, assignment, periods }: CellProblemsInput): FieldProblems {
  const period = periods.find((each) => each.id === cell.periodId);
  if (!period) return {};
  if (period.state === 'planned') return { periodId: { code: 'measurements.periodPlanned' } };
  const number = (id: number | null) => periods.find((each) => each.id === id)?.number;
  const from = number(assignment.fromPeriodId) ?? period.number;
  const until = number(assignment.untilPeriodId) ?? period.number;
  return period.number < from || period.number > until ? { periodId: { code: 'measurements.outside' } } : {};
}

/** A figure is judged by the definition of its period, also where it is restated later. */
function definitionOf({ cell, indicator, periods }: CellProblemsInput): Indicator {
  return indicatorIn(indicator, periods.find(({ id }) => id === cell.periodId)?.number, periods);
}

/** The problems of a cell by field, by the rules in `domain.md`, Measurements. */
export const cellProblems = (input: CellProblemsInput): FieldProblems => ({
  ...periodProblems(input),
  ...validateFigure(definitionOf(input), input.cell, input.stored),
});
