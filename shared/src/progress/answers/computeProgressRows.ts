import type { ProgressRow } from './progressResponse.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import { groupSeries } from '../totals/groupSeries.ts';
import type { ProgressInput, ProgressQuery } from '../cells/progressInput.ts';
import { buildProgressIndex } from '../cells/progressIndex.ts';
import { computeProgressRow } from './computeProgressRow.ts';

/**
 * The rows of one indicator, ascending by key: one for each country or organisation, or one for the consortium. The cells of the
 * input must be those of the basis (`selectBasisCells`). Throws a RangeError for a period that has not opened.
 * Source: domain.md, "How figures are added up"; contract.md, `GET /api/progress?indicator=`.
 */
export function computeProgressRows(input: ProgressInput, indicator: FigureIndicator, query: ProgressQuery): ProgressRow[] {
  const index = buildProgressIndex(input, [indicator]);
  return groupSeries(index, indicator.id, query).map((group) => computeProgressRow(index, group, indicator, query));
}
