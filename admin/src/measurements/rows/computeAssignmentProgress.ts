import {
  type Assignment,
  hasFigures,
  type Indicator,
  type Measurement,
  type ProgressRow,
  toProgressPeriods,
  computeProgressRows,
} from '@pilotage/shared';
import type { FiguresData } from './figuresData.ts';

interface AssignmentProgressParams {
  book: FiguresData;
  assignment: Assignment;
  indicator: Indicator;
  /** The assignment's own, by period. */
  cells: ReadonlyMap<number, Measurement>;
  /** A period's number. */
  through: number;
  today: string;
}

/**
 * One assignment's total, attainment and status with the own drafts, by the arithmetic of `shared`, so that they move at
 * once after a save. null for a text, and through a period that has not opened.
 */
export function computeAssignmentProgress({
  book,
  assignment,
  indicator,
  cells,
  through,
  today,
}: AssignmentProgressParams): ProgressRow | null {
  const isOpened = book.periods.some((period) => period.number === through && period.state !== 'planned');
  if (!hasFigures(indicator) || !isOpened) return null;
  const input = {
    periods: toProgressPeriods(book.periods),
    organisations: [{ id: book.organisationId, country: book.country }],
    assignments: [assignment],
    expectations: [],
    cells: [...cells.values()].map((cell) => ({ ...cell, status: 'counts' as const })),
  };
  return computeProgressRows(input, indicator, { by: 'consortium', through, today, series: false })[0] ?? null;
}
