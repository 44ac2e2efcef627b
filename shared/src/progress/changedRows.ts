import type { ProgressRow } from './answer.ts';
import type { FigureIndicator } from './figureIndicator.ts';
import type { ProgressInput, ProgressQuestion } from './input.ts';
import { progressRows } from './progressRows.ts';

export interface ChangedRow {
  readonly by: ProgressQuestion['by'];
  /** The number of the period through which both are asked. */
  readonly period: number;
  readonly before: ProgressRow;
  readonly after: ProgressRow;
}

const shown = ['value', 'target', 'attainment', 'expected', 'status', 'n', 'of'] as const;

/** The rows of an indicator that say something else when `after` is stored instead of `before`; both list the same keys. */
export function changedRows(
  before: ProgressInput,
  after: ProgressInput,
  indicator: FigureIndicator,
  question: Omit<ProgressQuestion, 'series'>,
): ChangedRow[] {
  const asked = { ...question, series: false };
  const others = new Map(progressRows(after, indicator, asked).map((row) => [row.key, row]));
  return progressRows(before, indicator, asked).flatMap((row): ChangedRow[] => {
    const other = others.get(row.key);
    if (other === undefined || shown.every((field) => row[field] === other[field])) return [];
    return [{ by: question.by, period: question.through, before: row, after: other }];
  });
}
