import {
  type Assignment,
  hasFigures,
  type Indicator,
  type Measurement,
  type ProgressRow,
  progressPeriods,
  progressRows,
} from '@pilotage/shared';
import type { FigureBook } from './figureBook.ts';

interface Asked {
  book: FigureBook;
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
export function assignmentProgress({ book, assignment, indicator, cells, through, today }: Asked): ProgressRow | null {
  const isOpened = book.periods.some((period) => period.number === through && period.state !== 'planned');
  if (!hasFigures(indicator) || !isOpened) return null;
  const input = {
    periods: progressPeriods(book.periods),
    organisations: [{ id: book.organisationId, country: book.country }],
    assignments: [assignment],
    expectations: [],
    cells: [...cells.values()].map((cell) => ({ ...cell, standing: 'counts' as const })),
  };
  return progressRows(input, indicator, { by: 'consortium', through, today, series: false })[0] ?? null;
}
