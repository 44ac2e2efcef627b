import type { ProgressRow } from './progressResponse.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import type { ProgressInput, ProgressQuery } from '../cells/progressInput.ts';
import { computeProgressRows } from './computeProgressRows.ts';

export interface ProgressRowChange {
  readonly by: ProgressQuery['by'];
  /** Number of the period through which both rows are computed. */
  readonly period: number;
  readonly before: ProgressRow;
  readonly after: ProgressRow;
}

const comparedFields = ['value', 'target', 'attainment', 'expected', 'status', 'n', 'of'] as const;

/** The rows of an indicator that differ between `before` and `after`. Both inputs must have the same keys. */
export function diffProgressRows(
  before: ProgressInput,
  after: ProgressInput,
  indicator: FigureIndicator,
  query: Omit<ProgressQuery, 'series'>,
): ProgressRowChange[] {
  const queryWithoutSeries = { ...query, series: false };
  const others = new Map(computeProgressRows(after, indicator, queryWithoutSeries).map((row) => [row.key, row]));
  return computeProgressRows(before, indicator, queryWithoutSeries).flatMap((row): ProgressRowChange[] => {
    const other = others.get(row.key);
    if (other === undefined || comparedFields.every((field) => row[field] === other[field])) return [];
    return [{ by: query.by, period: query.through, before: row, after: other }];
  });
}
