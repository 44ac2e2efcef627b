import type { ProgressRow } from './progressResponse.ts';
import { hasFigures } from '../cells/figureIndicator.ts';
import { groupSeries } from '../totals/groupSeries.ts';
import type { ProgressIndicator, ProgressInput, ProgressQuery } from '../cells/progressInput.ts';
import { indexFigures, type ProgressIndex } from '../cells/progressIndex.ts';
import { computeProgressRow } from './computeProgressRow.ts';

/**
 * The rows of all given indicators (texts are skipped), by code (code units), then key, without series unless the query wants
 * them. `index`: that of the input, where several questions share it. Source: contract.md, `GET /api/progress/matrix`.
 * Throws a RangeError for a period that has not opened.
 */
export function computeProgressMatrix(
  input: ProgressInput,
  indicators: readonly ProgressIndicator[],
  query: Omit<ProgressQuery, 'series'> & Partial<Pick<ProgressQuery, 'series'>>,
  index: ProgressIndex = indexFigures(input, indicators),
): ProgressRow[] {
  const figureIndicators = indicators.filter(hasFigures).sort((a, b) => (a.code < b.code ? -1 : 1));
  return figureIndicators.flatMap((indicator) =>
    groupSeries(index, indicator.id, query).map((group) =>
      computeProgressRow(index, group, indicator, { ...query, series: query.series ?? false }),
    ),
  );
}
